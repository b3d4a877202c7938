// The page without a network: whatever it asks for comes from the network while there is one, and is kept; else from what was kept.
"use strict";
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
    const {request} = event;
    if (request.method != "GET" || !request.url.startsWith(location.origin)) return;
    event.respondWith(caches.open("chipgauge").then(async (kept) => {
        try {
            const response = await fetch(request);
            if (response.ok) event.waitUntil(kept.put(request, response.clone()));
            return response;
        } catch (offline) {
            return await kept.match(request, {ignoreSearch: true}) || Response.error();
        }
    }));
});

// What lies below the view, loaded when a reader opens a part of it or a link asks for one: the story, the catalog, a map, what changed, and
// a table of the reader's own. The details program tells what they say; this shows it. What is open, and how, stands in the address as
// more=PART.HOW: the catalog's choices as more=catalog.maker:NVIDIA.sort:-tpp
"use strict";
const chipgaugeMore = ({below, ask, fragment, go, give}) => {
    const parts = ["story", "catalog", "where", "changes", "classify"];
    const make = (tag, properties = {}, ...inside) => {
        const element = Object.assign(document.createElement(tag), properties);
        element.append(...inside);
        return element;
    };
    const filled = (pattern, ...values) => values.reduce((text, value) => text.replace("#", value), pattern);
    if (!document.getElementById("more-style")) document.head.append(make("link", {rel: "stylesheet", href: "more.css"}));

    const body = (part) => {
        const details = document.getElementById(part);
        return details.querySelector("div") || details.appendChild(make("div"));
    };
    const said = () => {
        const [, how = ""] = /(?:^|&)more=([^&]*)/.exec(fragment()) || [];
        let text = "";
        try {
            text = decodeURIComponent(how);
        } catch (malformed) {}
        const [part, ...rest] = text.split(".");
        return {part, how: rest};
    };
    // Another part, or another way to look at it: `step` says whether Back undoes it. What already shows is not drawn again.
    let drawn = "";
    const say = (part, how = [], step = true, shows = false) => {
        const rest = fragment().replace(/&?more=[^&]*/, ""), value = [part, ...how].filter((each) => each).join(".");
        const all = rest + (value ? "&more=" + encodeURIComponent(value) : "");
        if (shows) drawn = all;
        go(all, step);
    };
    const asked = (what) => JSON.parse(ask(what, fragment()));

    // Six steps: each is a view of the page, the text stands below it.
    let turn = null;
    const story = () => {
        const {steps, words} = asked("story");
        if (!said().how[0]) return go(steps[0].fragment, false);
        const at = Math.min(Math.max(+said().how[0] || 1, 1), steps.length) - 1, step = steps[at];
        let bar = document.getElementById("story-bar");
        if (!bar) {
            bar = make("section", {id: "story-bar", tabIndex: -1});
            below.parentNode.append(bar);
            document.documentElement.classList.add("told");
            bar.addEventListener("keydown", (e) => {
                const to = {ArrowRight: 1, ArrowLeft: -1}[e.key];
                if (e.key == "Escape") say("");
                else if (to) turn(to);
            });
        }
        bar.setAttribute("aria-label", words.story);
        turn = (by) => steps[at + by] && go(steps[at + by].fragment, true);
        const button = (words, on, off = false) => make("button", {type: "button", textContent: words, onclick: on, disabled: off});
        const dots = make("ol");
        steps.forEach((each, i) => dots.append(make("li", {className: i == at ? "here" : i < at ? "past" : ""})));
        dots.setAttribute("aria-hidden", "true");
        const held = bar.contains(document.activeElement) && document.activeElement.className;
        bar.replaceChildren(
            make("p", {className: "when"}, make("span", {textContent: filled(words.step, at + 1, steps.length)}), make("span", {textContent: step.day}), dots),
            make("h2", {textContent: step.title}), make("p", {textContent: step.text}), make("p", {className: "answer", textContent: step.answer}),
            make("nav", {}, Object.assign(button("‹ " + words.back, () => turn(-1), at == 0), {className: "back"}),
                Object.assign(button(words.next + " ›", () => turn(1), at == steps.length - 1), {className: "next"}),
                Object.assign(button(words.leave, () => say("")), {className: "leave"})));
        const again = held && bar.querySelector("." + held + ":not(:disabled)");
        (again || bar).focus({preventScroll: true});
        show();
    };
    // The picture where the reader sees it, above the text.
    const show = () => requestAnimationFrame(() => requestAnimationFrame(() => {
        const points = [...document.querySelectorAll("#controls .points button")].map((each) => each.getBoundingClientRect());
        const bar = document.getElementById("story-bar");
        if (!bar || !points.length) return;
        const top = Math.min(...points.map((each) => each.top)) - 60, room = innerHeight - bar.getBoundingClientRect().height;
        const bottom = Math.max(...points.map((each) => each.bottom)) + 60;
        if (top < 0 || bottom > room) scrollBy(0, top);
    }));
    const endStory = () => {
        const bar = document.getElementById("story-bar");
        if (!bar) return;
        bar.remove();
        document.documentElement.classList.remove("told");
        document.querySelector("#story summary").focus({preventScroll: true});
    };

    // Filters, an order and columns of the reader's choice; a chip joins the comparison.
    const catalog = () => {
        const {columns, rows, words, full, asked: question} = asked("catalog");
        const how = Object.fromEntries(said().how.map((each) => [each.slice(0, each.indexOf(":")), each.slice(each.indexOf(":") + 1)]));
        const shown = new Set(how.cols ? how.cols.split("+") : columns.filter((each) => each.shows).map((each) => each.key));
        const index = Object.fromEntries(columns.map((each, i) => [each.key, i]));
        const change = (key, value) => {
            how[key] = value;
            say("catalog", Object.entries(how).filter(([, each]) => each).map(([name, each]) => `${name}:${each.replaceAll(".", "·")}`), false, true);
            table();
        };
        const plain = (text) => text.replaceAll(".", "·"), valueOf = (cell) => cell.word || cell.text;
        const is = (cell, asked) => plain(valueOf(cell)) == asked || plain(cell.text) == asked;
        const place = body("catalog"), count = make("p", {className: "muted"}), result = make("div", {className: "wide"});
        count.setAttribute("role", "status");
        const labeled = (words, control) => make("label", {}, make("span", {textContent: words}), control);
        const search = make("input", {type: "search", value: how.q || "", oninput: () => change("q", search.value.slice(0, 40))});
        const filters = columns.filter((each) => each.filters).map((each) => {
            // Of cells that say the same at more or less length, the shortest.
            const cells = rows.map((row) => row.cells[index[each.key]]).sort((a, b) => b.text.length - a.text.length);
            const values = [...new Map(cells.map((cell) => [valueOf(cell), cell])).values()];
            values.sort((a, b) => each.figures ? (b.value || 0) - (a.value || 0) : a.text.localeCompare(b.text, document.documentElement.lang));
            const select = make("select", {onchange: () => change(each.key, select.value)}, make("option", {value: "", textContent: words.any}),
                ...values.map((cell) => make("option", {value: valueOf(cell), textContent: cell.text, selected: is(cell, how[each.key])})));
            return labeled(each.title, select);
        });
        const choices = columns.slice(1).map((each) => {
            const box = make("input", {type: "checkbox", checked: shown.has(each.key), onchange: () => {
                shown[box.checked ? "add" : "delete"](each.key);
                change("cols", columns.filter((one) => shown.has(one.key)).map((one) => one.key).join("+"));
            }});
            return make("label", {}, box, each.title);
        });
        const table = () => {
            const wanted = (how.q || "").toLowerCase();
            const kept = rows.filter((row) => columns.every((each, i) => !each.filters || !how[each.key] || is(row.cells[i], plain(how[each.key])))
                && (!wanted || (row.id + " " + row.cells[0].text).toLowerCase().includes(wanted)));
            const down = (how.sort || "").startsWith("-"), by = index[(how.sort || "").replace("-", "")];
            if (by !== undefined) kept.sort((a, b) => {
                const [x, y] = [a.cells[by], b.cells[by]], known = (cell) => cell.value !== undefined;
                if (columns[by].figures && known(x) != known(y)) return known(x) ? -1 : 1; // what is unknown comes last
                return (columns[by].figures ? x.value - y.value || 0 : x.text.localeCompare(y.text)) * (down ? -1 : 1);
            });
            count.textContent = filled(words.count, kept.length, rows.length) + (full ? " · " + words.full : "");
            const visible = columns.filter((each, i) => i == 0 || shown.has(each.key));
            const head = make("tr", {}, ...visible.map((each) => {
                const sorted = index[each.key] === by;
                const cell = make("th", {scope: "col", className: each.figures ? "figure" : ""}, make("button", {type: "button", textContent: each.title + (sorted ? down ? " ↓" : " ↑" : ""),
                    onclick: () => change("sort", sorted && down ? each.key : sorted ? "-" + each.key : (each.figures ? "-" : "") + each.key)}));
                if (sorted) cell.setAttribute("aria-sort", down ? "descending" : "ascending");
                return cell;
            }), make("td"));
            const lines = kept.map((row) => make("tr", {}, ...visible.map((each, i) => {
                const cell = row.cells[index[each.key]];
                return make(i ? "td" : "th", {className: `${cell.tone || ""}${each.figures ? " figure" : ""}`, textContent: cell.text, ...(i ? {} : {scope: "row"})});
            }), make("td", {}, row.compared ? make("span", {className: "muted", textContent: words.compared})
                : make("button", {type: "button", className: "add", textContent: "+ " + words.add, ariaLabel: `${words.add}: ${row.cells[0].text}`, disabled: full,
                    onclick: () => go(ask("with:" + row.id, fragment()), true)}))));
            const focus = result.contains(document.activeElement) && document.activeElement.textContent.replace(/ [↑↓]$/, "");
            result.replaceChildren(make("table", {}, make("thead", {}, head), make("tbody", {}, ...lines)));
            if (focus) ([...result.querySelectorAll("thead button")].find((each) => each.textContent.replace(/ [↑↓]$/, "") == focus) || result).focus();
        };
        const opened = place.querySelector("details.columns"), wasOpen = opened && opened.open;
        place.replaceChildren(make("p", {className: "muted", textContent: question}), make("form", {onsubmit: () => false}, labeled(words.find, search), ...filters),
            make("details", {className: "columns", open: wasOpen || false}, make("summary", {textContent: words.columns}), ...choices), count, result);
        table();
    };

    const where = () => {
        const {picture, html} = asked("where");
        body("where").innerHTML = picture + html;
    };

    const changes = () => {
        const {since, on, html, words} = asked("changes"), place = body("changes");
        const day = make("input", {type: "date", value: since, max: on, onchange: () => day.value && say("changes", [day.value], false)});
        place.innerHTML = html;
        place.prepend(make("form", {onsubmit: () => false}, make("label", {}, make("span", {textContent: words.since}), day)));
    };

    // Records of a CSV, as they stand and as fields; throws where a quote stays open.
    const recordsOf = (text, complaint) => {
        const records = [];
        for (let at = 0; at < text.length;) {
            const begin = at, fields = [];
            for (let more = true; more;) {
                if (text[at] == '"') {
                    let value = "";
                    for (++at;; ++at) {
                        if (at >= text.length) throw new Error(complaint);
                        if (text[at] != '"') value += text[at];
                        else if (text[at + 1] == '"') value += text[at++];
                        else break;
                    }
                    ++at;
                    fields.push(value);
                } else {
                    const end = text.slice(at).search(/[,\r\n]/), to = end < 0 ? text.length : at + end;
                    fields.push(text.slice(at, to));
                    at = to;
                }
                more = text[at] == ",";
                if (more) ++at;
            }
            const stop = at;
            if (text[at] == "\r") ++at;
            if (text[at] == "\n") ++at;
            if (at == stop && at < text.length) throw new Error(complaint);
            records.push({text: text.slice(begin, stop), fields, end: text.slice(stop, at)});
        }
        return records;
    };
    const lineOf = (fields) => fields.map((each) => each.replace(/[\x1e\x1f]/g, " ")).join("\x1f");
    const classify = () => {
        const {words} = asked("classify"), place = body("classify");
        if (place.firstChild) return;
        const file = make("input", {type: "file", accept: ".csv,text/csv", onchange: () => file.files[0] && read(file.files[0])});
        const bar = make("progress", {hidden: true}), told = make("p"), rest = make("div", {className: "wide"});
        told.setAttribute("role", "status");
        bar.setAttribute("aria-label", words.choose);
        const drop = make("div", {className: "drop"}, make("p", {textContent: words.drop}), make("label", {}, make("span", {textContent: words.choose}), file));
        const read = async (given) => {
            rest.replaceChildren();
            told.textContent = "";
            try {
                const records = recordsOf(await given.text(), words.open).filter((each) => each.text || each.fields.length > 1), [head, ...rows] = records;
                const names = head ? lineOf(head.fields) : "", answer = ask("rows", fragment() + "\n" + names);
                if (answer[0] == "!") throw new Error(answer.slice(1));
                const end = (head.end || "\n"), out = [head.text + "," + answer.slice(1) + end], counts = {y: 0, n: 0, u: 0, "!": 0};
                Object.assign(bar, {hidden: false, max: rows.length, value: 0});
                for (let at = 0; at < rows.length; at += 200) {
                    const some = rows.slice(at, at + 200);
                    const answers = ask("rows", fragment() + "\n" + [names, ...some.map((each) => lineOf(each.fields))].join("\x1e")).split("\x1e").slice(1);
                    some.forEach((each, i) => {
                        ++counts[answers[i][0]];
                        out.push(each.text + answers[i].slice(1) + (each.end || end));
                    });
                    bar.value = at + some.length;
                    told.textContent = filled(words.done, at + some.length, rows.length);
                    await new Promise(requestAnimationFrame);
                }
                const sums = Object.entries(counts).filter(([, each]) => each).map(([kind, each]) => `${each} ${words[kind]}`).join(" · ");
                told.textContent = `${filled(words.done, rows.length, rows.length)}: ${sums}`;
                rest.replaceChildren(make("button", {type: "button", textContent: words.save, onclick: () =>
                    give(new Blob(out, {type: "text/csv"}), given.name.replace(/(\.csv)?$/i, "-chipgauge.csv"))}));
            } catch (wrong) {
                told.textContent = wrong.message;
            }
            bar.hidden = true;
        };
        const over = (e) => {
            if (![...e.dataTransfer.types].includes("Files")) return;
            e.preventDefault();
            drop.classList.toggle("over", e.type == "dragover");
            if (e.type == "drop" && e.dataTransfer.files[0]) read(e.dataTransfer.files[0]);
        };
        for (const kind of ["dragover", "dragleave", "drop"]) drop.addEventListener(kind, over);
        place.replaceChildren(drop, make("p", {className: "muted", textContent: words.reads}), bar, told, rest);
    };

    const fill = {catalog, where, changes, classify};
    const open = (details) => {
        if (details.id == "story") {
            details.open = false;
            return say("story");
        }
        if (said().part != details.id) say(details.id);
        else follow();
    };
    // What the address says; of what is open below, what the question makes of it.
    const follow = () => {
        const {part} = said();
        if (part == "story") story();
        else endStory();
        if (!parts.includes(part)) return;
        const details = document.getElementById(part);
        if (part != "story" && !details.open) {
            details.open = true;
            details.scrollIntoView({block: "start"});
        }
        const now = fragment();
        if (fill[part] && now != drawn) fill[part]();
        drawn = now;
    };
    const close = (details) => { if (said().part == details.id) say("", [], false); };
    return {follow, open, close};
};

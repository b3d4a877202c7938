#include "renderer.hpp"

#include <emscripten/em_js.h>
#include <emscripten/emscripten.h>
#include <imgui.h>

#include <cstddef>
#include <cstdint>
#include <cstring>

// Dear ImGui's own backend would do. This one speaks to WebGL without OpenGL between them, a third of the JavaScript to load; it asks
// the context for nothing (each question waits for the GPU process) and keeps the glyphs in one channel, a quarter of the bytes.

// clang-format off
EM_JS(int, gl_start, (int vertex_size, int at_position, int at_texture, int at_color), {
    const gl = Module.gl = Module.canvas.getContext("webgl2", {alpha: false, depth: false, stencil: false, antialias: false});
    if (!gl) return 0;
    Module.textures = [];
    const program = gl.createProgram();
    const attach = (kind, source) => {
        const shader = gl.createShader(kind);
        gl.shaderSource(shader, "#version 300 es\n" + source);
        gl.compileShader(shader);
        gl.attachShader(program, shader);
    };
    attach(gl.VERTEX_SHADER, "uniform vec4 u;in vec2 p;in vec2 t;in vec4 c;out vec2 a;out vec4 b;"
                           + "void main(){a=t;b=c;gl_Position=vec4(p*u.xy+u.zw,0,1);}");
    attach(gl.FRAGMENT_SHADER, "precision highp float;uniform sampler2D s;in vec2 a;in vec4 b;out vec4 o;"
                             + "void main(){float m=b.a*texture(s,a).r;o=vec4(b.rgb*m,m);}");
    ["p", "t", "c"].forEach((name, i) => {
        gl.bindAttribLocation(program, i, name);
        gl.enableVertexAttribArray(i);
    });
    gl.linkProgram(program);
    if (!gl.getProgramParameter(program, gl.LINK_STATUS)) return 0;
    Module.toClip = gl.getUniformLocation(program, "u");
    gl.useProgram(program);
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
    gl.vertexAttribPointer(0, 2, gl.FLOAT, false, vertex_size, at_position);
    gl.vertexAttribPointer(1, 2, gl.FLOAT, false, vertex_size, at_texture);
    gl.vertexAttribPointer(2, 4, gl.UNSIGNED_BYTE, true, vertex_size, at_color);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    gl.enable(gl.BLEND);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    return 1;
});
EM_JS(int, gl_create_texture, (int width, int height, char const* pixels), {
    const gl = Module.gl, texture = gl.createTexture(), kind = gl.TEXTURE_2D;
    gl.bindTexture(kind, texture);
    gl.texParameteri(kind, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
    gl.texParameteri(kind, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
    gl.texParameteri(kind, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
    gl.texImage2D(kind, 0, gl.R8, width, height, 0, gl.RED, gl.UNSIGNED_BYTE, HEAPU8, pixels);
    return Module.textures.push(texture);
});
EM_JS(void, gl_update_texture, (int name, int x, int y, int width, int height, int row, char const* pixels), {
    const gl = Module.gl;
    gl.bindTexture(gl.TEXTURE_2D, Module.textures[name - 1]);
    gl.pixelStorei(gl.UNPACK_ROW_LENGTH, row);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, x, y, width, height, gl.RED, gl.UNSIGNED_BYTE, HEAPU8, pixels);
    gl.pixelStorei(gl.UNPACK_ROW_LENGTH, 0);
});
EM_JS(void, gl_delete_texture, (int name), { Module.gl.deleteTexture(Module.textures[name - 1]); });
EM_JS(void, gl_clear, (int width, int height, int color), {
    const gl = Module.gl;
    gl.disable(gl.SCISSOR_TEST);
    gl.viewport(0, 0, width, height);
    gl.clearColor((color & 255) / 255, ((color >> 8) & 255) / 255, ((color >> 16) & 255) / 255, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    gl.enable(gl.SCISSOR_TEST);
    gl.uniform4f(Module.toClip, 2 / width, -2 / height, -1, 1);
});
EM_JS(void, gl_upload, (void const* vertices, int vertex_bytes, void const* indices, int index_bytes), {
    const gl = Module.gl;
    gl.bufferData(gl.ARRAY_BUFFER, HEAPU8, gl.STREAM_DRAW, vertices, vertex_bytes);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, HEAPU8, gl.STREAM_DRAW, indices, index_bytes);
});
EM_JS(void, gl_draw, (int left, int bottom, int across, int down, int texture, int count, int wide_index, int first), {
    const gl = Module.gl;
    gl.scissor(left, bottom, across, down);
    gl.bindTexture(gl.TEXTURE_2D, Module.textures[texture - 1]);
    gl.drawElements(gl.TRIANGLES, count, wide_index ? gl.UNSIGNED_INT : gl.UNSIGNED_SHORT, first);
});
// clang-format on

namespace chipgauge::renderer {
namespace {

void upload(ImTextureData& texture) {
    auto const name = static_cast<int>(texture.GetTexID());
    if (texture.Status == ImTextureStatus_WantCreate) {
        texture.SetTexID(
            static_cast<ImTextureID>(gl_create_texture(texture.Width, texture.Height, static_cast<char*>(texture.GetPixels()))));
        texture.SetStatus(ImTextureStatus_OK);
    } else if (texture.Status == ImTextureStatus_WantUpdates) {
        for (ImTextureRect const& r : texture.Updates)
            gl_update_texture(name, r.x, r.y, r.w, r.h, texture.Width, static_cast<char*>(texture.GetPixelsAt(r.x, r.y)));
        texture.SetStatus(ImTextureStatus_OK);
    } else if (texture.Status == ImTextureStatus_WantDestroy && texture.UnusedFrames > 0) {
        gl_delete_texture(name);
        texture.SetTexID(ImTextureID_Invalid);
        texture.SetStatus(ImTextureStatus_Destroyed);
    }
}

std::uint64_t on_screen = 0; // the fingerprint of what the canvas shows

void mix(std::uint64_t& hash, std::uint32_t word) {
    hash = (hash ^ word) * 0x9E3779B97F4A7C15;
    hash ^= hash >> 32;
}

void mix(std::uint64_t& hash, void const* bytes, int count) {
    for (char const* at = static_cast<char const*>(bytes); count > 0; count -= 4, at += 4) {
        std::uint32_t word = 0;
        std::memcpy(&word, at, count < 4 ? static_cast<std::size_t>(count) : 4);
        mix(hash, word);
    }
}

std::uint64_t fingerprint(ImDrawData const& data, unsigned background) {
    std::uint64_t hash = background;
    mix(hash, &data.DisplaySize, sizeof data.DisplaySize);
    for (ImDrawList const* list : data.CmdLists) {
        mix(hash, list->VtxBuffer.Data, list->VtxBuffer.size_in_bytes());
        mix(hash, list->IdxBuffer.Data, list->IdxBuffer.size_in_bytes());
        for (ImDrawCmd const& command : list->CmdBuffer) {
            mix(hash, &command.ClipRect, sizeof command.ClipRect);
            mix(hash, static_cast<std::uint32_t>(command.GetTexID()));
            mix(hash, command.ElemCount);
        }
    }
    return hash ? hash : 1; // 0 is a canvas of which nothing is known
}

} // namespace

void canvas_emptied() { on_screen = 0; }

bool start() {
    canvas_emptied();
    ImGuiIO& io = ImGui::GetIO();
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;
    return gl_start(sizeof(ImDrawVert), offsetof(ImDrawVert, pos), offsetof(ImDrawVert, uv), offsetof(ImDrawVert, col)) != 0;
}

void context_lost() {
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures) {
        texture->SetTexID(ImTextureID_Invalid);
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
}

void draw(ImDrawData& data, unsigned background) {
    if (data.Textures)
        for (ImTextureData* texture : *data.Textures)
            if (texture->Status != ImTextureStatus_OK) {
                upload(*texture);
                canvas_emptied();
            }
    if (std::uint64_t const asked = fingerprint(data, background); asked != on_screen)
        on_screen = asked;
    else
        return;

    int const width = static_cast<int>(data.DisplaySize.x), height = static_cast<int>(data.DisplaySize.y);
    gl_clear(width, height, static_cast<int>(background));
    for (ImDrawList const* list : data.CmdLists) {
        gl_upload(list->VtxBuffer.Data, list->VtxBuffer.size_in_bytes(), list->IdxBuffer.Data, list->IdxBuffer.size_in_bytes());
        for (ImDrawCmd const& command : list->CmdBuffer) {
            ImVec4 const clip = command.ClipRect;
            int const left = static_cast<int>(clip.x), top = static_cast<int>(clip.y);
            int const across = static_cast<int>(clip.z) - left, down = static_cast<int>(clip.w) - top;
            if (across <= 0 || down <= 0 || command.UserCallback) continue;
            gl_draw(left, height - top - down, across, down, static_cast<int>(command.GetTexID()), static_cast<int>(command.ElemCount),
                    sizeof(ImDrawIdx) == 4, static_cast<int>(command.IdxOffset * sizeof(ImDrawIdx)));
        }
    }
}

} // namespace chipgauge::renderer

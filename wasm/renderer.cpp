#include "renderer.hpp"

#include <GLES3/gl3.h>
#include <imgui.h>

#include <cstddef>
#include <cstdint>

// Dear ImGui's own backend would do; this one asks the context for nothing (each question waits for the GPU process)
// and keeps the glyphs in one channel, a quarter of the bytes.
namespace chipgauge::renderer {
namespace {

char const* const vertex_source = "#version 300 es\n"
                                  "uniform vec4 u;in vec2 p;in vec2 t;in vec4 c;out vec2 a;out vec4 b;"
                                  "void main(){a=t;b=c;gl_Position=vec4(p*u.xy+u.zw,0,1);}";
char const* const fragment_source = "#version 300 es\n"
                                    "precision highp float;uniform sampler2D s;in vec2 a;in vec4 b;out vec4 o;"
                                    "void main(){float m=b.a*texture(s,a).r;o=vec4(b.rgb*m,m);}";

GLint to_clip = -1;

GLuint compile(GLenum kind, char const* source) {
    GLuint const shader = glCreateShader(kind);
    glShaderSource(shader, 1, &source, nullptr);
    glCompileShader(shader);
    return shader;
}

void upload(ImTextureData& texture) {
    if (texture.Status == ImTextureStatus_WantCreate) {
        GLuint name = 0;
        glGenTextures(1, &name);
        glBindTexture(GL_TEXTURE_2D, name);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
        glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, texture.Width, texture.Height, 0, GL_RED, GL_UNSIGNED_BYTE, texture.GetPixels());
        texture.SetTexID(name);
        texture.SetStatus(ImTextureStatus_OK);
    } else if (texture.Status == ImTextureStatus_WantUpdates) {
        glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(texture.GetTexID()));
        glPixelStorei(GL_UNPACK_ROW_LENGTH, texture.Width);
        for (ImTextureRect const& r : texture.Updates)
            glTexSubImage2D(GL_TEXTURE_2D, 0, r.x, r.y, r.w, r.h, GL_RED, GL_UNSIGNED_BYTE, texture.GetPixelsAt(r.x, r.y));
        glPixelStorei(GL_UNPACK_ROW_LENGTH, 0);
        texture.SetStatus(ImTextureStatus_OK);
    } else if (texture.Status == ImTextureStatus_WantDestroy && texture.UnusedFrames > 0) {
        GLuint const name = static_cast<GLuint>(texture.GetTexID());
        glDeleteTextures(1, &name);
        texture.SetTexID(ImTextureID_Invalid);
        texture.SetStatus(ImTextureStatus_Destroyed);
    }
}

void const* offset(std::size_t bytes) { return reinterpret_cast<void const*>(bytes); }

} // namespace

bool start() {
    GLuint const program = glCreateProgram();
    glAttachShader(program, compile(GL_VERTEX_SHADER, vertex_source));
    glAttachShader(program, compile(GL_FRAGMENT_SHADER, fragment_source));
    glBindAttribLocation(program, 0, "p");
    glBindAttribLocation(program, 1, "t");
    glBindAttribLocation(program, 2, "c");
    glLinkProgram(program);
    GLint linked = 0;
    glGetProgramiv(program, GL_LINK_STATUS, &linked);
    if (!linked) return false;
    to_clip = glGetUniformLocation(program, "u");
    glUseProgram(program);

    GLuint buffers[2];
    glGenBuffers(2, buffers);
    glBindBuffer(GL_ARRAY_BUFFER, buffers[0]);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, buffers[1]);
    for (GLuint each = 0; each < 3; ++each) glEnableVertexAttribArray(each);
    glVertexAttribPointer(0, 2, GL_FLOAT, GL_FALSE, sizeof(ImDrawVert), offset(offsetof(ImDrawVert, pos)));
    glVertexAttribPointer(1, 2, GL_FLOAT, GL_FALSE, sizeof(ImDrawVert), offset(offsetof(ImDrawVert, uv)));
    glVertexAttribPointer(2, 4, GL_UNSIGNED_BYTE, GL_TRUE, sizeof(ImDrawVert), offset(offsetof(ImDrawVert, col)));
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glEnable(GL_BLEND);
    glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);

    ImGuiIO& io = ImGui::GetIO();
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    io.Fonts->TexDesiredFormat = ImTextureFormat_Alpha8;
    return true;
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
            if (texture->Status != ImTextureStatus_OK) upload(*texture);

    int const width = static_cast<int>(data.DisplaySize.x), height = static_cast<int>(data.DisplaySize.y);
    auto const channel = [&](int shift) { return static_cast<float>((background >> shift) & 255u) / 255.0f; };
    glDisable(GL_SCISSOR_TEST);
    glViewport(0, 0, width, height);
    glClearColor(channel(0), channel(8), channel(16), 1.0f);
    glClear(GL_COLOR_BUFFER_BIT);
    glEnable(GL_SCISSOR_TEST);
    glUniform4f(to_clip, 2.0f / data.DisplaySize.x, -2.0f / data.DisplaySize.y, -1.0f, 1.0f);

    for (ImDrawList const* list : data.CmdLists) {
        glBufferData(GL_ARRAY_BUFFER, list->VtxBuffer.size_in_bytes(), list->VtxBuffer.Data, GL_STREAM_DRAW);
        glBufferData(GL_ELEMENT_ARRAY_BUFFER, list->IdxBuffer.size_in_bytes(), list->IdxBuffer.Data, GL_STREAM_DRAW);
        for (ImDrawCmd const& command : list->CmdBuffer) {
            ImVec4 const clip = command.ClipRect;
            int const left = static_cast<int>(clip.x), top = static_cast<int>(clip.y);
            int const across = static_cast<int>(clip.z) - left, down = static_cast<int>(clip.w) - top;
            if (across <= 0 || down <= 0 || command.UserCallback) continue;
            glScissor(left, height - top - down, across, down);
            glBindTexture(GL_TEXTURE_2D, static_cast<GLuint>(command.GetTexID()));
            glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(command.ElemCount),
                           sizeof(ImDrawIdx) == 2 ? GL_UNSIGNED_SHORT : GL_UNSIGNED_INT, offset(command.IdxOffset * sizeof(ImDrawIdx)));
        }
    }
}

} // namespace chipgauge::renderer

// How Dear ImGui is compiled for the page; used as IMGUI_USER_CONFIG, beside its own imconfig.h.
#pragma once

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
#define IMGUI_DISABLE_FILE_FUNCTIONS

// The peer of tests/peer keeps the demo, its tools and its font: it is Dear ImGui as it comes.
#ifndef CHIPGAUGE_IMGUI_DEMO
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_DISABLE_DEBUG_TOOLS
#define IMGUI_DISABLE_DEFAULT_FONT
// Whoever rasterizes glyphs is ours: platform_glyphs.cpp defines the loader that this asks for, and FreeType is nowhere.
#define IMGUI_ENABLE_FREETYPE
#endif

// The page that is loaded over a network leaves out what it does not use, see imgui_less.cpp. Nothing is ever scanned:
// no settings are kept, no number is typed.
#ifdef CHIPGAUGE_IMGUI_LESS
#include <cstdio>
#define IMGUI_DISABLE_DEFAULT_FORMAT_FUNCTIONS
#define sscanf(...) 0
// What is wrong with the calls of a program is said to its tests, which are compiled without this; readers of a page need no texts of it.
#define IM_ASSERT_USER_ERROR(expression, message) ((void)(expression))
#endif

// An assertion is a programming error: abort() in tests and sanitizer builds, nothing to load in a release.
#ifdef NDEBUG
#define IM_ASSERT(condition) ((void)(condition))
#endif

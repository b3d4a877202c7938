// Who stands behind a source: a government, the maker itself, the press, or somebody else.
#pragma once

#include <cstdint>
#include <string_view>

namespace chipgauge {

/// From the strongest to the weakest. Press: newspapers, trade press, research institutes and kept databases, which answer for
/// what they print. Other: resellers, blogs, forums, copies, and every host that is not in the table.
enum class source_standing : std::uint8_t { official, maker, press, other };

constexpr std::string_view name_of(source_standing s) {
    constexpr std::string_view names[] = {"official", "maker", "press", "other"};
    return names[static_cast<int>(s)];
}

/// The host of a URL, as written there.
constexpr std::string_view host_of(std::string_view url) {
    std::size_t const scheme = url.find("://");
    if (scheme == std::string_view::npos) return {};
    std::string_view const rest = url.substr(scheme + 3);
    return rest.substr(0, rest.find('/'));
}

namespace detail {
using namespace std::string_view_literals;

struct host {
    std::string_view name{};
    source_standing is = source_standing::other;
};

/// A name stands for its subdomains too.
inline constexpr host hosts[] = {
    {"federalregister.gov"sv, source_standing::official},
    {"ecfr.gov"sv, source_standing::official},
    {"govinfo.gov"sv, source_standing::official},
    {"bis.gov"sv, source_standing::official},
    {"sec.gov"sv, source_standing::official},
    {"congress.gov"sv, source_standing::official},
    {"house.gov"sv, source_standing::official},

    {"nvidia.com"sv, source_standing::maker},
    {"nvidia.cn"sv, source_standing::maker},
    {"nvdam.widen.net"sv, source_standing::maker}, // NVIDIA's own document store
    {"amd.com"sv, source_standing::maker},
    {"intel.com"sv, source_standing::maker},
    {"cloud.google.com"sv, source_standing::maker},
    {"blog.google"sv, source_standing::maker},
    {"awsdocs-neuron.readthedocs-hosted.com"sv, source_standing::maker},
    {"microsoft.com"sv, source_standing::maker},
    {"ai.meta.com"sv, source_standing::maker},
    {"openai.com"sv, source_standing::maker},
    {"groq.com"sv, source_standing::maker},
    {"cerebras.ai"sv, source_standing::maker},
    {"graphcore.ai"sv, source_standing::maker},
    {"tenstorrent.com"sv, source_standing::maker},
    {"qualcomm.com"sv, source_standing::maker},
    {"huawei.com"sv, source_standing::maker},
    {"hiascend.com"sv, source_standing::maker},
    {"cambricon.com"sv, source_standing::maker},
    {"mthreads.com"sv, source_standing::maker},
    {"metax-tech.com"sv, source_standing::maker},
    {"furiosa.ai"sv, source_standing::maker},
    {"rebellions.ai"sv, source_standing::maker},
    {"sambanova.ai"sv, source_standing::maker},
    {"hotchips.org"sv, source_standing::maker}, // the slides of the maker's engineers
    {"kernel.org"sv, source_standing::maker},   // drivers that the maker writes

    {"techpowerup.com"sv, source_standing::press},
    {"arxiv.org"sv, source_standing::press}, // papers, their authors named
    {"epoch.ai"sv, source_standing::press},
    {"tomshardware.com"sv, source_standing::press},
    {"anandtech.com"sv, source_standing::press},
    {"theregister.com"sv, source_standing::press},
    {"nextplatform.com"sv, source_standing::press},
    {"servethehome.com"sv, source_standing::press},
    {"semianalysis.com"sv, source_standing::press},
    {"cset.georgetown.edu"sv, source_standing::press},
    {"ifp.org"sv, source_standing::press},
    {"tweakers.net"sv, source_standing::press},
    {"hothardware.com"sv, source_standing::press},
    {"wccftech.com"sv, source_standing::press},
    {"servernews.ru"sv, source_standing::press},
    {"eenewseurope.com"sv, source_standing::press},
    {"hwcooling.net"sv, source_standing::press},
    {"convergedigest.com"sv, source_standing::press},
    {"itpro.com"sv, source_standing::press},
    {"ascii.jp"sv, source_standing::press},
    {"ieeexplore.ieee.org"sv, source_standing::press},
    {"sciencedirect.com"sv, source_standing::press},
    {"itbear.com.cn"sv, source_standing::press},
    {"weeklypost.kr"sv, source_standing::press},
};
} // namespace detail

/// Whether a name of the table stands for a host: the host itself or one of its subdomains.
constexpr bool stands_for(std::string_view name, std::string_view host) {
    if (host.size() < name.size() || host.substr(host.size() - name.size()) != name) return false;
    return host.size() == name.size() || host[host.size() - name.size() - 1] == '.';
}

constexpr source_standing standing_of(std::string_view url) {
    std::string_view const host = host_of(url);
    for (detail::host const& h : detail::hosts)
        if (stands_for(h.name, host)) return h.is;
    return source_standing::other;
}

} // namespace chipgauge

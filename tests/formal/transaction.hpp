// What the formal reading of the regulation is asked: one circuit with exact figures, and one transaction in it.
#pragma once

#include <set>
#include <string>

namespace formal {

/// An integrated circuit of which every figure is known. A density below zero: the circuit has no die that counts.
struct circuit {
    double tpp = 0;             ///< technical note 2 to 3A090
    double density = -1;        ///< TPP per mm² of applicable die area
    double dram = 0;            ///< GB/s, 748 supp. no. 2 (dd)
    double transfer = 0;        ///< GB/s, all inputs and outputs but volatile memory, both directions
    double tops = 0;            ///< 3A991.p: 2 × MacTOPS, whatever the bit length
    double package_density = 0; ///< GB/s per mm² of package
    bool memory = false;        ///< a stack of memory sold on its own
    bool datacenter = true;     ///< designed or marketed for use in datacenters
    std::string vendor, model;
};

enum class moves { exported, reexported, transferred };
enum class end_use { unsaid, supercomputer, military, approved_uae_entity };

/// Days are written 2023'11'17.
struct transaction {
    int on = 0;
    std::string to, headquarters, exporter; ///< codes as in the country groups; an empty exporter is not known
    moves how = moves::exported;
    end_use use = end_use::unsaid;
    bool as_printed = false; ///< the AI Diffusion text counts, which is printed and not enforced
};

/// What the texts leave open and a reader must suppose one way or the other.
struct suppositions {
    bool letters_reach_low = false;    ///< a letter without published figures reaches down to the figures of the press
    bool exporter_qualifies = false;   ///< 740.25(b), where nobody says who exports
    std::set<std::string> destination, ///< the country groups of the destination
        seat;                          ///< and of the headquarters
};

} // namespace formal

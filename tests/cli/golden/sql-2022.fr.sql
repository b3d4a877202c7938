-- chipgauge 0.1.0 : toutes les réponses vers la Chine au 1er décembre 2022
-- exportation depuis les États-Unis, 1er décembre 2022 ; partie ayant son siège en Chine (supposé, comme la destination) ; règles telles qu’appliquées
-- Non vérifiés : l’assujettissement du bien aux EAR (supposé), le seuil de minimis, les parties inscrites sur des listes et leurs détenteurs, les utilisations finales que la question n’indique pas, les activités des U.S. persons, la connaissance et les signaux d’alerte, les exportations réputées, la technologie et les logiciels, les sanctions de l’OFAC et le droit des autres pays.
-- Arithmétique sur des chiffres publiés, et non conseil juridique. Règles vérifiées jusqu’au 24 septembre 2026.
-- NULL est un chiffre inconnu. Les chiffres sont des nombres ; un intervalle n’a pas de place dans une colonne, et reste inconnu.
-- Les règles en vigueur dont il est fait :
--   3A090.a.1 (87 FR 62186) : TPP ≥ 4 800, débit d’entrées-sorties ≥ 600 Go/s
--   740.19(b)(17)/p.1 (87 FR 62186) : puissance de calcul dense ≥ 8 TOPS
--   740.19(b)(17)/p.2 (87 FR 62186) : débit d’entrées-sorties ≥ 150 Go/s
SELECT name, fp16_tflops, interconnect_bidirectional_gb_s, host_io_bidirectional_gb_s,
  CASE WHEN chipgauge_memory = 0 THEN chipgauge_tpp END AS tpp,
  CASE WHEN chipgauge_memory = 0 AND chipgauge_planar = 0 THEN chipgauge_density END AS performance_density,
  CASE
    WHEN chipgauge_answer IN (0) THEN 'none'
    WHEN chipgauge_answer IN (1) THEN '3A090'
    WHEN chipgauge_answer IN (2) THEN 'undetermined' END AS classification,
  CASE
    WHEN chipgauge_answer IN (0) THEN 'no'
    WHEN chipgauge_answer IN (1) THEN 'yes'
    WHEN chipgauge_answer IN (2) THEN 'undetermined' END AS license_required,
  CAST(NULL AS TEXT) AS exceptions,
  CASE
    WHEN chipgauge_answer IN (1) THEN 'presumption_of_denial'
    WHEN chipgauge_answer IN (2) THEN 'undetermined' END AS review_policy
FROM (
SELECT name, fp16_tflops, interconnect_bidirectional_gb_s, host_io_bidirectional_gb_s, chipgauge_tpp, chipgauge_density, chipgauge_planar, chipgauge_memory,
  chipgauge_law AS chipgauge_answer
FROM (
SELECT name, fp16_tflops, interconnect_bidirectional_gb_s, host_io_bidirectional_gb_s, chipgauge_tpp, chipgauge_density, chipgauge_planar, chipgauge_memory,
  CASE WHEN chipgauge_memory = 1 THEN 0
  ELSE CASE
  WHEN at_tpp <= 0 THEN CASE
   WHEN at_transfer <= 0 THEN 2
   WHEN at_transfer <= 1 THEN 0
   ELSE 2 END
  WHEN at_tpp <= 1 THEN 0
  ELSE CASE
   WHEN at_transfer <= 0 THEN 2
   WHEN at_transfer <= 1 THEN 0
   ELSE 1 END END END AS chipgauge_law
FROM (
SELECT name, fp16_tflops, interconnect_bidirectional_gb_s, host_io_bidirectional_gb_s, chipgauge_tpp, chipgauge_density, chipgauge_planar, chipgauge_memory,
  CASE
    WHEN chipgauge_tpp IS NULL THEN 0
    WHEN chipgauge_tpp < 4800e0 THEN 1 /* 3A090.a.1 */
    ELSE 2 END AS at_tpp,
  CASE
    WHEN chipgauge_transfer IS NULL AND chipgauge_transfer_least >= 600e0 THEN 3
    WHEN chipgauge_transfer IS NULL THEN 0
    WHEN chipgauge_transfer < 600e0 THEN 1 /* 3A090.a.1 */
    ELSE 2 END AS at_transfer
FROM (
SELECT name, fp16_tflops, interconnect_bidirectional_gb_s, host_io_bidirectional_gb_s, chipgauge_tpp, chipgauge_area, chipgauge_planar, chipgauge_datacenter, chipgauge_dram, chipgauge_memory, chipgauge_package, chipgauge_released, chipgauge_vendor, chipgauge_model, chipgauge_transfer, chipgauge_transfer_least,
  chipgauge_tpp / chipgauge_area AS chipgauge_density,
  chipgauge_dram + chipgauge_transfer AS chipgauge_sum,
  COALESCE(chipgauge_dram, 0e0) + chipgauge_transfer_least AS chipgauge_sum_least
FROM (
SELECT name, fp16_tflops, interconnect_bidirectional_gb_s, host_io_bidirectional_gb_s, chipgauge_tpp, chipgauge_area, chipgauge_planar, chipgauge_datacenter, chipgauge_dram, chipgauge_memory, chipgauge_package, chipgauge_released, chipgauge_vendor, chipgauge_model,
  CASE WHEN CASE WHEN 1 = 0 THEN 1 WHEN 1 = 1 AND chipgauge_link IS NULL AND chipgauge_host IS NOT NULL THEN 1 ELSE 0 END = 1 THEN chipgauge_host ELSE chipgauge_link + chipgauge_host END AS chipgauge_transfer,
  CASE WHEN CASE WHEN 1 = 0 THEN 1 WHEN 1 = 1 AND chipgauge_link IS NULL AND chipgauge_host IS NOT NULL THEN 1 ELSE 0 END = 1 THEN COALESCE(chipgauge_host, CAST(0 AS DOUBLE PRECISION)) ELSE COALESCE(chipgauge_link, 0e0) + COALESCE(chipgauge_host, 0e0) END AS chipgauge_transfer_least
FROM (
SELECT name, fp16_tflops, interconnect_bidirectional_gb_s, host_io_bidirectional_gb_s,
  NULLIF(COALESCE(CASE WHEN fp16_tflops BETWEEN 0.000001e0 AND 1000000000e0 THEN CAST(fp16_tflops AS DOUBLE PRECISION) END * 16e0, -1), -1) AS chipgauge_tpp,
  CAST(NULL AS DOUBLE PRECISION) AS chipgauge_area,
  0 AS chipgauge_planar,
  CAST(NULL AS DOUBLE PRECISION) AS chipgauge_datacenter,
  CAST(NULL AS DOUBLE PRECISION) AS chipgauge_dram,
  CASE WHEN interconnect_bidirectional_gb_s BETWEEN 0.000001e0 AND 1000000000e0 THEN CAST(interconnect_bidirectional_gb_s AS DOUBLE PRECISION) END AS chipgauge_link,
  CASE WHEN host_io_bidirectional_gb_s BETWEEN 0.000001e0 AND 1000000000e0 THEN CAST(host_io_bidirectional_gb_s AS DOUBLE PRECISION) END AS chipgauge_host,
  0 AS chipgauge_memory,
  CAST(NULL AS DOUBLE PRECISION) / CAST(NULL AS DOUBLE PRECISION) AS chipgauge_package,
  CAST(NULL AS TEXT) AS chipgauge_released,
  0 AS chipgauge_vendor,
  0 AS chipgauge_model
FROM lab.chips OFFSET 0
) AS chipgauge_read OFFSET 0
) AS chipgauge_added OFFSET 0
) AS chipgauge_figures OFFSET 0
) AS chipgauge_places OFFSET 0
) AS chipgauge_laws OFFSET 0
) AS chipgauge_answers

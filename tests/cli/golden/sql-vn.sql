-- chipgauge 0.1.0: every answer to Vietnam on May 1, 2024
-- export from the U.S., May 1, 2024; party headquartered in Vietnam (assumed: as the destination); rules as enforced
-- Not checked: whether the item is subject to the EAR (assumed), de minimis content, listed parties and their owners, end uses that the question does not name, activities of U.S. persons, knowledge and red flags, deemed exports, technology and software, OFAC sanctions and the law of other countries.
-- Arithmetic on published figures, not legal advice. Rules checked through September 24, 2026.
-- NULL is a figure that is not known. Figures are numbers; a range has no place in a column, and is not known either.
-- The rows in force that it is made from:
--   740.19(b)(17)/p.1 (87 FR 62186): dense rate ≥ 8 TOPS
--   740.19(b)(17)/p.2 (87 FR 62186): I/O transfer rate ≥ 150 GB/s
--   3A090.a.1 (88 FR 73458): TPP ≥ 4,800
--   3A090.a.2 (88 FR 73458): designed or marketed for datacenters, TPP ≥ 1,600, performance density ≥ 5.92 TPP/mm²
--   3A090.b.1 (88 FR 73458): designed or marketed for datacenters, TPP ≥ 2,400, TPP < 4,800, performance density ≥ 1.6 TPP/mm², performance density < 5.92 TPP/mm²
--   3A090.b.2 (88 FR 73458): designed or marketed for datacenters, TPP ≥ 1,600, performance density ≥ 3.2 TPP/mm², performance density < 5.92 TPP/mm²
--   742.6(b)(10)/d5 (88 FR 73458): designed or marketed for datacenters
--   744.23(d)/party (88 FR 73458): designed or marketed for datacenters
--   740.8/NAC.a (89 FR 23876): not designed or marketed for datacenters
--   740.8/NAC.a.transfer (89 FR 23876): not designed or marketed for datacenters
--   740.8/ACA.a (89 FR 23876): not designed or marketed for datacenters
--   740.8/ACA.a.transfer (89 FR 23876): not designed or marketed for datacenters
--   744.23(d)/a (89 FR 23876): not designed or marketed for datacenters
SELECT name, fp16_tflops, int8_tops, logic_die_area_mm2, market,
  CASE WHEN chipgauge_memory = 0 THEN chipgauge_tpp END AS tpp,
  CASE WHEN chipgauge_memory = 0 AND chipgauge_planar = 0 THEN chipgauge_density END AS performance_density,
  CASE
    WHEN chipgauge_answer IN (0) THEN 'none'
    WHEN chipgauge_answer IN (1) THEN '3A090.b'
    WHEN chipgauge_answer IN (2, 4, 5, 8) THEN 'undetermined'
    WHEN chipgauge_answer IN (3, 6, 7) THEN '3A090.a' END AS classification,
  CASE
    WHEN chipgauge_answer IN (0) THEN 'no'
    WHEN chipgauge_answer IN (1, 3, 6, 7) THEN 'yes'
    WHEN chipgauge_answer IN (2, 4, 5, 8) THEN 'undetermined' END AS license_required,
  CASE
    WHEN chipgauge_answer IN (1, 2, 5, 6, 7, 8) THEN 'ACA' END AS exceptions,
  CASE
    WHEN chipgauge_answer IN (1, 3, 6, 7) THEN 'presumption_of_approval'
    WHEN chipgauge_answer IN (2, 4, 5, 8) THEN 'undetermined' END AS review_policy
FROM (
SELECT name, fp16_tflops, int8_tops, logic_die_area_mm2, market, chipgauge_tpp, chipgauge_density, chipgauge_planar, chipgauge_memory,
  chipgauge_law AS chipgauge_answer
FROM (
SELECT name, fp16_tflops, int8_tops, logic_die_area_mm2, market, chipgauge_tpp, chipgauge_density, chipgauge_planar, chipgauge_memory,
  CASE WHEN chipgauge_memory = 1 THEN 0
  ELSE CASE
  WHEN at_tpp <= 0 THEN CASE
   WHEN at_area <= 0 THEN CASE
    WHEN at_datacenter <= 0 THEN 5
    WHEN at_datacenter <= 1 THEN 8
    ELSE 5 END
   WHEN at_area <= 2 THEN CASE
    WHEN at_datacenter <= 1 THEN 8
    ELSE 4 END
   WHEN at_area <= 15 THEN CASE
    WHEN at_datacenter <= 0 THEN 5
    WHEN at_datacenter <= 1 THEN 8
    ELSE 5 END
   ELSE CASE
    WHEN at_datacenter <= 1 THEN 8
    ELSE 4 END END
  WHEN at_tpp <= 1 THEN 0
  WHEN at_tpp <= 2 THEN CASE
   WHEN at_density <= 0 THEN CASE
    WHEN at_datacenter <= 0 THEN 5
    WHEN at_datacenter <= 1 THEN 0
    ELSE 5 END
   WHEN at_density <= 2 THEN 0
   WHEN at_density <= 3 THEN CASE
    WHEN at_datacenter <= 0 THEN 2
    WHEN at_datacenter <= 1 THEN 0
    ELSE 1 END
   WHEN at_density <= 4 THEN CASE
    WHEN at_datacenter <= 0 THEN 4
    WHEN at_datacenter <= 1 THEN 0
    ELSE 3 END
   ELSE 0 END
  WHEN at_tpp <= 3 THEN CASE
   WHEN at_density <= 0 THEN CASE
    WHEN at_datacenter <= 0 THEN 5
    WHEN at_datacenter <= 1 THEN 0
    ELSE 5 END
   WHEN at_density <= 1 THEN 0
   WHEN at_density <= 3 THEN CASE
    WHEN at_datacenter <= 0 THEN 2
    WHEN at_datacenter <= 1 THEN 0
    ELSE 1 END
   WHEN at_density <= 4 THEN CASE
    WHEN at_datacenter <= 0 THEN 4
    WHEN at_datacenter <= 1 THEN 0
    ELSE 3 END
   ELSE 0 END
  ELSE CASE
   WHEN at_datacenter <= 0 THEN 7
   WHEN at_datacenter <= 1 THEN 6
   ELSE 3 END END END AS chipgauge_law
FROM (
SELECT name, fp16_tflops, int8_tops, logic_die_area_mm2, market, chipgauge_tpp, chipgauge_density, chipgauge_planar, chipgauge_memory,
  CASE
    WHEN chipgauge_tpp IS NULL THEN 0
    WHEN chipgauge_tpp < 1600e0 THEN 1 /* 3A090.a.2, 3A090.b.2 */
    WHEN chipgauge_tpp < 2400e0 THEN 2 /* 3A090.b.1 */
    WHEN chipgauge_tpp < 4800e0 THEN 3 /* 3A090.a.1, 3A090.b.1 */
    ELSE 4 END AS at_tpp,
  CASE
    WHEN chipgauge_planar = 1 THEN 5
    WHEN chipgauge_density IS NULL THEN 0
    WHEN chipgauge_density < 1.6e0 THEN 1 /* 3A090.b.1 */
    WHEN chipgauge_density < 3.2e0 THEN 2 /* 3A090.b.2 */
    WHEN chipgauge_density < 5.92e0 THEN 3 /* 3A090.a.2, 3A090.b.1, 3A090.b.2 */
    ELSE 4 END AS at_density,
  CASE
    WHEN chipgauge_planar = 1 THEN 18
    WHEN chipgauge_area IS NULL THEN 0
    WHEN chipgauge_area < 270.27027027027026e0 THEN 1
    WHEN chipgauge_area < 270.2702702702703e0 THEN 2
    WHEN chipgauge_area < 405.4054054054054e0 THEN 3
    WHEN chipgauge_area < 405.4054054054055e0 THEN 4
    WHEN chipgauge_area < 499.99999999999994e0 THEN 5
    WHEN chipgauge_area < 500.00000000000006e0 THEN 6
    WHEN chipgauge_area < 749.9999999999999e0 THEN 7
    WHEN chipgauge_area < 750.0000000000001e0 THEN 8
    WHEN chipgauge_area < 810.8108108108108e0 THEN 9
    WHEN chipgauge_area < 810.810810810811e0 THEN 10
    WHEN chipgauge_area < 999.9999999999999e0 THEN 11
    WHEN chipgauge_area < 1000.0000000000001e0 THEN 12
    WHEN chipgauge_area < 1499.9999999999998e0 THEN 13
    WHEN chipgauge_area < 1500.0000000000002e0 THEN 14
    WHEN chipgauge_area < 2999.9999999999995e0 THEN 15
    WHEN chipgauge_area < 3000.0000000000005e0 THEN 16
    ELSE 17 END AS at_area,
  CASE
    WHEN chipgauge_datacenter IS NULL THEN 0
    WHEN chipgauge_datacenter < 1 THEN 1 /* 3A090.a.2, 3A090.b.1, 3A090.b.2, 742.6(b)(10)/d5, 744.23(d)/party, 740.8/NAC.a, 740.8/NAC.a.transfer, 740.8/ACA.a, 740.8/ACA.a.transfer, 744.23(d)/a */
    ELSE 2 END AS at_datacenter
FROM (
SELECT name, fp16_tflops, int8_tops, logic_die_area_mm2, market, chipgauge_tpp, chipgauge_area, chipgauge_planar, chipgauge_datacenter, chipgauge_dram, chipgauge_memory, chipgauge_package, chipgauge_released, chipgauge_vendor, chipgauge_model, chipgauge_transfer, chipgauge_transfer_least,
  chipgauge_tpp / chipgauge_area AS chipgauge_density,
  chipgauge_dram + chipgauge_transfer AS chipgauge_sum,
  COALESCE(chipgauge_dram, 0e0) + chipgauge_transfer_least AS chipgauge_sum_least
FROM (
SELECT name, fp16_tflops, int8_tops, logic_die_area_mm2, market, chipgauge_tpp, chipgauge_area, chipgauge_planar, chipgauge_datacenter, chipgauge_dram, chipgauge_memory, chipgauge_package, chipgauge_released, chipgauge_vendor, chipgauge_model,
  CASE WHEN CASE WHEN 1 = 0 THEN 1 WHEN 1 = 1 AND chipgauge_link IS NULL AND chipgauge_host IS NOT NULL THEN 1 ELSE 0 END = 1 THEN chipgauge_host ELSE chipgauge_link + chipgauge_host END AS chipgauge_transfer,
  CASE WHEN CASE WHEN 1 = 0 THEN 1 WHEN 1 = 1 AND chipgauge_link IS NULL AND chipgauge_host IS NOT NULL THEN 1 ELSE 0 END = 1 THEN COALESCE(chipgauge_host, CAST(0 AS DOUBLE)) ELSE COALESCE(chipgauge_link, 0e0) + COALESCE(chipgauge_host, 0e0) END AS chipgauge_transfer_least
FROM (
SELECT name, fp16_tflops, int8_tops, logic_die_area_mm2, market,
  NULLIF(greatest(COALESCE(CASE WHEN fp16_tflops BETWEEN 0.000001e0 AND 1000000000e0 THEN CAST(fp16_tflops AS DOUBLE) END * 16e0, -1), COALESCE(CASE WHEN int8_tops BETWEEN 0.000001e0 AND 1000000000e0 THEN CAST(int8_tops AS DOUBLE) END * 8e0, -1)), -1) AS chipgauge_tpp,
  CASE WHEN logic_die_area_mm2 BETWEEN 0.000001e0 AND 1000000000e0 THEN CAST(logic_die_area_mm2 AS DOUBLE) END AS chipgauge_area,
  0 AS chipgauge_planar,
  CASE WHEN market = 'datacenter' THEN 1 WHEN market IN ('workstation', 'consumer', 'non-datacenter') THEN 0 END AS chipgauge_datacenter,
  CAST(NULL AS DOUBLE) AS chipgauge_dram,
  CAST(NULL AS DOUBLE) AS chipgauge_link,
  CAST(NULL AS DOUBLE) AS chipgauge_host,
  0 AS chipgauge_memory,
  CAST(NULL AS DOUBLE) / CAST(NULL AS DOUBLE) AS chipgauge_package,
  CAST(NULL AS VARCHAR) AS chipgauge_released,
  0 AS chipgauge_vendor,
  0 AS chipgauge_model
FROM designs
) AS chipgauge_read
) AS chipgauge_added
) AS chipgauge_figures
) AS chipgauge_places
) AS chipgauge_laws
) AS chipgauge_answers

package id.kendali.insight.dashboard;

/**
 * Which regional office is responsible for a province.
 *
 * @param province as the map's outlines name it
 * @param office code of the unit
 * @param assumed no list says so: the province is younger than its office
 */
record ProvinceOffice(String province, String office, boolean assumed) {}

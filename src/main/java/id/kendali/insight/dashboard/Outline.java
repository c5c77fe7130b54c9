package id.kendali.insight.dashboard;

import java.util.List;

/** The coast of a province: closed rings of points. */
record Outline(String province, List<List<Point>> rings) {

    /** A place in degrees, WGS 84. */
    record Point(double longitude, double latitude) {}
}

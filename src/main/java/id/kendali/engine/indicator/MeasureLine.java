package id.kendali.engine.indicator;

import id.kendali.engine.indicator.MeasureKinds.KnownKind;

/**
 * A measure in the list of the catalogue. Texts come in the language of the request.
 *
 * @param derived whether its module computes it instead of taking it from a report
 * @param users how many indicators read it today
 */
record MeasureLine(
        Measure measure, KnownKind known, String kind, boolean derived, String origin, String source, int users) {

    public String page() {
        return "/katalog/ukuran/" + measure.code();
    }
}

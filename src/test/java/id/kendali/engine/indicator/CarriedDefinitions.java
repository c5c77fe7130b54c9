package id.kendali.engine.indicator;

import java.util.List;

/** The definitions of the files, without a database. */
final class CarriedDefinitions {

    private CarriedDefinitions() {}

    static Definitions all() {
        List<DefinitionTree> files = DefinitionFiles.CARRIED.read();
        return new Definitions(
                files.stream()
                        .filter(CarriedDefinitions::isMeasure)
                        .map(Measure::from)
                        .toList(),
                files.stream()
                        .filter(tree -> !isMeasure(tree))
                        .map(Indicator::from)
                        .toList());
    }

    static Indicator indicator(String code) {
        return all().newest(code).orElseThrow();
    }

    private static boolean isMeasure(DefinitionTree tree) {
        return tree.text("kind").equals("MEASURE");
    }
}

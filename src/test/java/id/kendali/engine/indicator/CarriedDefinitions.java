package id.kendali.engine.indicator;

/** The definitions of the files, without a database. */
final class CarriedDefinitions {

    private CarriedDefinitions() {}

    static Indicator indicator(String code) {
        return DefinitionFiles.CARRIED.read().stream()
                .filter(tree -> tree.text("kind").equals("INDICATOR")
                        && tree.text("code").equals(code))
                .map(Indicator::from)
                .findFirst()
                .orElseThrow();
    }
}

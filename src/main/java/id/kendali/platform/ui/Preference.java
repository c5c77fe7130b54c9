package id.kendali.platform.ui;

import java.util.Set;

/** What a browser remembers about how pages are shown; cookie and parameter have the same name. */
enum Preference {
    LANGUAGE("bahasa", Set.of("id", "en")),
    THEME("tema", Set.of("light", "dark", "auto"));

    private final String parameter;
    private final Set<String> choices;

    Preference(String parameter, Set<String> choices) {
        this.parameter = parameter;
        this.choices = choices;
    }

    String parameter() {
        return parameter;
    }

    boolean offers(String choice) {
        return choices.contains(choice);
    }
}

package id.kendali.insight.simulation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Options of a command, {@code --name value}, and those that stand alone. */
record Options(Map<String, String> values) {

    static Options read(List<String> arguments, Set<String> withValue, Set<String> alone) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int place = 0; place < arguments.size(); place++) {
            String name = arguments.get(place).replaceFirst("^--", "");
            if (alone.contains(name)) {
                values.put(name, "");
            } else if (withValue.contains(name) && place + 1 < arguments.size()) {
                values.put(name, arguments.get(++place));
            } else {
                throw new OptionRefused("simulation.option.unknown", arguments.get(place));
            }
        }
        return new Options(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise, int least, int most) {
        return wholeNumber(name, text(name, String.valueOf(otherwise)), least, most);
    }

    static int wholeNumber(String name, String typed, int least, int most) {
        int number = typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            throw new OptionRefused("simulation.option.range", "--" + name, typed, least, most);
        }
        return number;
    }
}

package id.kendali.governance.plan.contradiction;

import java.util.Collection;
import java.util.List;

/** Some years in words: {@code 2026–2029}, or {@code 2025, 2027–2028} where some between are not meant. */
record YearList(List<Integer> years) {

    static String of(Collection<Integer> years) {
        return new YearList(years.stream().sorted().distinct().toList()).toString();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < years.size(); i++) {
            boolean follows = i > 0 && years.get(i) == years.get(i - 1) + 1;
            boolean goesOn = i + 1 < years.size() && years.get(i + 1) == years.get(i) + 1;
            if (!follows) {
                text.append(text.isEmpty() ? "" : ", ").append(years.get(i));
            } else if (!goesOn) {
                text.append('–').append(years.get(i));
            }
        }
        return text.toString();
    }
}

package id.kendali.engine.indicator;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Figures by whether there is anything to read.
 *
 * @param measured lines of indicators that have a value in any of them
 * @param unmeasured one line of each other indicator, which says why
 */
record FigureList(List<FigureLine> measured, List<FigureLine> unmeasured) {

    static FigureList of(List<FigureLine> lines) {
        Set<String> fed = lines.stream()
                .filter(line -> line.figure().isMeasured())
                .map(line -> line.indicator().code())
                .collect(Collectors.toSet());
        return new FigureList(
                lines.stream()
                        .filter(line -> fed.contains(line.indicator().code()))
                        .toList(),
                lines.stream()
                        .filter(line -> !fed.contains(line.indicator().code()))
                        .collect(Collectors.toMap(
                                line -> line.indicator().code(),
                                line -> line,
                                (first, other) -> first,
                                java.util.LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList());
    }
}

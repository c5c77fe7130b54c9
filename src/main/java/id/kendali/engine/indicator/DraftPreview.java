package id.kendali.engine.indicator;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a draft would make of the figures of a period, as a page shows it. */
@Component
@Transactional(readOnly = true)
class DraftPreview {

    private final WhatIf whatIf;
    private final Catalogue catalogue;
    private final FigureText text;
    private final Units units;
    private final Formats formats;

    DraftPreview(WhatIf whatIf, Catalogue catalogue, FigureText text, Units units, Formats formats) {
        this.whatIf = whatIf;
        this.catalogue = catalogue;
        this.text = text;
        this.units = units;
        this.formats = formats;
    }

    /** A figure before and after. */
    record ChangeLine(
            String unit,
            FigureLevel level,
            String before,
            String after,
            @Nullable String difference,
            boolean moved) {}

    /**
     * @param period that the preview shows; none if nothing was ever stated for the formula
     * @param moved how many figures would move
     */
    record Preview(List<Choice> periods, @Nullable Period period, List<ChangeLine> lines, long moved) {}

    /** Last year's data unless another period is asked for; if there are none, the latest that there are. */
    Preview of(Indicator candidate, @Nullable Period wanted, SignedIn me) {
        List<Period> periods = whatIf.periods(candidate);
        int lastYear = catalogue.today().getYear() - 1;
        Period shown = periods.stream()
                .filter(period -> period.equals(wanted))
                .findFirst()
                .or(() -> periods.stream()
                        .filter(period -> period.calendarYear() == lastYear)
                        .findFirst())
                .or(() -> periods.stream().findFirst())
                .orElse(null);
        List<FigureChange> changes = shown == null ? List.of() : whatIf.changes(candidate, shown, me);
        return new Preview(
                periods.stream()
                        .map(period -> new Choice(period.toString(), text.period(period)))
                        .toList(),
                shown,
                changes.stream().map(change -> line(candidate, change)).toList(),
                changes.stream().filter(FigureChange::isMoved).count());
    }

    private ChangeLine line(Indicator candidate, FigureChange change) {
        BigDecimal difference = change.difference();
        return new ChangeLine(
                units.find(
                                new UnitId(change.key().unit()),
                                change.key().period().end())
                        .map(unit -> unit.shortName())
                        .orElse(Formats.UNKNOWN),
                change.key().level(),
                value(present(candidate, change), change.before()),
                value(candidate, change.after()),
                difference == null ? null : formats.change(difference, candidate.decimals()),
                change.isMoved());
    }

    /** The version that counts for the period now, in whose unit and decimals the figure stands. */
    private Indicator present(Indicator candidate, FigureChange change) {
        return catalogue.indicator(candidate.code(), change.key().period()).orElse(candidate);
    }

    private String value(Indicator indicator, Computation computation) {
        MissingReason missing = computation.outcome().missing();
        return missing == null
                ? text.value(indicator, computation.value())
                : text.missing(indicator, missing, computation.outcome().about());
    }
}

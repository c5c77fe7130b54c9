package id.kendali.governance.plan;

import id.kendali.governance.plan.Ruling.Choice;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from each way to rule about a contradiction, in words, before anybody rules. */
@Component
class RulingOutcomes {

    /** Letters of a name that a button still holds on a phone. */
    private static final int LONGEST_NAME = 24;

    private final ScopeRulings scopes;
    private final PlanTexts texts;
    private final Formats formats;

    RulingOutcomes(ScopeRulings scopes, PlanTexts texts, Formats formats) {
        this.scopes = scopes;
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * One way to rule.
     *
     * @param text of the option, such as <em>Tabel III.2</em>
     * @param result what is so then, such as <em>III.2 berlaku</em>
     * @param propose text of the button that proposes it
     * @param confirm text of the button that confirms it
     * @param lines what follows
     */
    record Outcome(Choice choice, String text, String result, String propose, String confirm, List<String> lines) {}

    /** What is asked, such as <em>Tabel mana yang berlaku?</em> */
    String question(RegisteredContradiction contradiction, PlanDocument content) {
        Variants variants = Variants.of(contradiction, content);
        return texts.here("plan.ruling.question." + variants.kind(), variants.first());
    }

    List<Outcome> of(RegisteredContradiction contradiction, PlanFrame frame) {
        Variants variants = Variants.of(contradiction, frame.content());
        return variants.choices().stream()
                .map(choice -> outcome(contradiction, variants, choice, frame))
                .toList();
    }

    /** What was ruled, such as <em>III.2 berlaku</em>. */
    String result(Ruling ruling) {
        return result(ruling.chosen());
    }

    private String result(@Nullable String chosen) {
        return chosen == null
                ? texts.here("plan.ruling.result.neither")
                : texts.here("plan.ruling.result.chosen", chosen);
    }

    private Outcome outcome(RegisteredContradiction contradiction, Variants variants, Choice choice, PlanFrame frame) {
        String chosen = variants.chosen(choice);
        String called = called(contradiction, variants, choice);
        return new Outcome(
                choice,
                text(variants, choice),
                result(chosen),
                named("plan.ruling.propose.", variants, choice, called),
                named("plan.ruling.confirm.", variants, choice, called),
                lines(contradiction, variants, choice, frame));
    }

    private String text(Variants variants, Choice choice) {
        String chosen = variants.chosen(choice);
        if (chosen == null) {
            return texts.here("plan.ruling.option.neither." + variants.kind());
        }
        return switch (variants.kind()) {
            case TABLES ->
                Character.isLetter(chosen.charAt(0)) && !chosen.contains(".")
                        ? chosen
                        : texts.here("plan.ruling.option.table", chosen);
            case PLACES -> chosen;
            case PRINTED -> texts.here("plan.ruling.option.printed", chosen);
        };
    }

    /** What the button calls the choice: the table or the place, or what it says if both places are called the same. */
    private String called(RegisteredContradiction contradiction, Variants variants, Choice choice) {
        Place first = contradiction.found().first();
        Place second = contradiction.found().second();
        if (choice == Choice.NEITHER || variants.kind() != Variants.Kind.PLACES) {
            return Objects.requireNonNullElse(variants.chosen(choice), "");
        }
        Place chosen = choice == Choice.FIRST ? first : second;
        String name = first.location().equals(second.location()) ? chosen.value() : chosen.location();
        return name.length() <= LONGEST_NAME ? name : texts.here("plan.ruling.called." + choice);
    }

    private String named(String prefix, Variants variants, Choice choice, String called) {
        if (choice != Choice.NEITHER) {
            return texts.here(prefix + "chosen", called);
        }
        return variants.kind() == Variants.Kind.PRINTED
                ? texts.here(prefix + "reject", variants.first())
                : texts.here(prefix + "neither");
    }

    private List<String> lines(
            RegisteredContradiction contradiction, Variants variants, Choice choice, PlanFrame frame) {
        List<String> lines = new ArrayList<>();
        Subject subject = contradiction.found().subject();
        String chosen = variants.chosen(choice);
        if (variants.decide() && subject.kind() == Subject.Kind.FUNDING) {
            funding(lines, subject.key(), chosen, frame);
        } else if (variants.decide()) {
            targets(lines, subject.key(), chosen, frame);
        } else {
            lines.add(texts.here("plan.ruling.outcome.sums"));
            lines.add(texts.here("plan.ruling.outcome.shown", texts.here("plan.ruling.shown." + subject.kind())));
            lines.add(texts.here("plan.ruling.outcome.bothKept"));
            scopes.indicator(contradiction.found())
                    .filter(indicator -> chosen != null)
                    .ifPresent(indicator -> lines.add(texts.here("plan.ruling.outcome.leads", indicator.number())));
        }
        others(lines, contradiction, choice, frame);
        if (choice == Choice.NEITHER) {
            lines.add(texts.here("plan.ruling.outcome.correction"));
        }
        return lines;
    }

    private void funding(List<String> lines, String goal, @Nullable String chosen, PlanFrame frame) {
        List<PlanDocument.Funding> rows = frame.content().funding().stream()
                .filter(row -> row.code().equals(goal))
                .toList();
        rows(
                lines,
                "plan.ruling.outcome.funding",
                goal,
                rows.stream().map(PlanDocument.Funding::table).toList(),
                chosen);
        String years = frame.plan().years();
        if (chosen == null) {
            lines.add(texts.here("plan.ruling.outcome.total.none", years, goal));
        } else {
            lines.add(texts.here("plan.ruling.outcome.total", years, goal, formats.number(sum(rows, chosen), 0)));
        }
        rows.stream()
                .map(PlanDocument.Funding::table)
                .distinct()
                .filter(table -> !table.equals(chosen))
                .forEach(table -> lines.add(
                        texts.here("plan.ruling.outcome.kept.total", table, formats.number(sum(rows, table), 0))));
    }

    private static BigDecimal sum(List<PlanDocument.Funding> rows, String table) {
        return rows.stream()
                .filter(row -> row.table().equals(table) && row.amount() != null)
                .map(PlanDocument.Funding::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void targets(List<String> lines, String indicator, @Nullable String chosen, PlanFrame frame) {
        List<PlanDocument.Target> rows = frame.content().targets().stream()
                .filter(row -> row.code().equals(indicator))
                .toList();
        rows(
                lines,
                "plan.ruling.outcome.targets",
                indicator,
                rows.stream().map(PlanDocument.Target::table).toList(),
                chosen);
        if (chosen != null) {
            String byYear = rows.stream()
                    .filter(row -> row.table().equals(chosen))
                    .collect(Collectors.toMap(
                            PlanDocument.Target::year, PlanDocument.Target::printed, (one, two) -> one, TreeMap::new))
                    .entrySet()
                    .stream()
                    .map(year ->
                            texts.here("plan.ruling.outcome.year", year.getKey().toString(), year.getValue()))
                    .collect(Collectors.joining(" · "));
            lines.add(texts.here("plan.ruling.outcome.byYear", indicator, byYear));
        }
        new TreeSet<>(rows.stream().map(PlanDocument.Target::table).toList())
                .stream()
                        .filter(table -> !table.equals(chosen))
                        .forEach(table -> lines.add(texts.here("plan.ruling.outcome.kept", table)));
    }

    /** How many rows count from now on, and how many stay beside them. */
    private void rows(List<String> lines, String key, String code, List<String> tables, @Nullable String chosen) {
        long counting = tables.stream().filter(table -> table.equals(chosen)).count();
        String all = formats.count(tables.size());
        lines.add(
                chosen == null
                        ? texts.here(key + ".none", all, code)
                        : texts.here(key, all, code, formats.count(counting), formats.count(tables.size() - counting)));
    }

    /** What becomes of the other contradictions about the same thing. */
    private void others(List<String> lines, RegisteredContradiction contradiction, Choice choice, PlanFrame frame) {
        Decisions decisions = frame.decisions();
        if (!Variants.of(contradiction, frame.content()).decide()) {
            decisions
                    .others(contradiction)
                    .filter(other -> Variants.of(other, frame.content()).decide())
                    .findFirst()
                    .ifPresent(other -> lines.add(texts.here("plan.ruling.outcome.decidedBy", other.code())));
            return;
        }
        List<RegisteredContradiction> settled = decisions.settledBy(contradiction, choice);
        decisions
                .openBeside(contradiction)
                .forEach(other -> lines.add(texts.here(
                        settled.contains(other) ? "plan.ruling.outcome.settles" : "plan.ruling.outcome.leaves",
                        other.code(),
                        texts.here("plan.rule." + other.found().rule()))));
    }
}

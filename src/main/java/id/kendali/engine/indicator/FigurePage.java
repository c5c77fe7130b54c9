package id.kendali.engine.indicator;

import id.kendali.platform.ledger.EntryProof;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Pair;
import id.kendali.platform.ui.TimelineItem;
import id.kendali.platform.ui.TreeNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page of one figure.
 *
 * @param value in words, as period
 * @param variants the same region counted in other ways, this one included; empty for a unit
 * @param variantsNote why there are several, or what was decided about them
 * @param region the figure of the region that the unit belongs to, if the reader may see it
 * @param history computations, newest first, the present one included
 * @param present the ledger entry of the present computation
 * @param proof of that entry, once it is sealed
 * @param mayProve whether the reader may open pages of proof
 * @param card what the catalogue says of the indicator
 * @param dimensions of an index, each with what it counts for; empty for other formulas
 */
record FigurePage(
        Explanation explanation,
        String value,
        String period,
        FigureAddress address,
        TreeNode root,
        boolean allOpened,
        List<Choice> periods,
        List<FigureLine> variants,
        @Nullable String variantsNote,
        Optional<FigureLine> region,
        List<TimelineItem> history,
        Optional<PastComputation> present,
        Optional<EntryProof> proof,
        boolean mayProve,
        List<Pair> card,
        List<DimensionLine> dimensions) {

    public Figure figure() {
        return explanation.figure();
    }

    public Indicator indicator() {
        return explanation.indicator();
    }

    public int earlier() {
        return Math.max(0, history.size() - 1);
    }

    public List<Choice> variantChoices() {
        return variants.stream()
                .map(line -> new Choice(
                        line.variant().code(), line.variant().method().here()))
                .toList();
    }

    /** By how much the two ways of counting differ; empty unless both are measured. */
    public Optional<BigDecimal> difference() {
        List<BigDecimal> measured = variants.stream()
                .map(FigureLine::figure)
                .filter(Figure::isMeasured)
                .map(Figure::value)
                .toList();
        return measured.size() == 2
                ? Optional.of(measured.get(0).subtract(measured.get(1)).abs())
                : Optional.empty();
    }
}

package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Percent;
import id.kendali.governance.plan.contradiction.Rupiah;
import id.kendali.governance.plan.contradiction.Statement;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Says what a contradiction is about in the language of whoever reads it. */
@Component
class ContradictionWords {

    private final PlanTexts texts;
    private final Formats formats;

    ContradictionWords(PlanTexts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String say(Statement statement) {
        return texts.here(
                statement.key(),
                statement.arguments().stream().map(this::written).toArray());
    }

    private Object written(Object argument) {
        if (argument instanceof Rupiah rupiah) {
            return formats.rupiah(rupiah.amount());
        }
        if (argument instanceof Percent percent) {
            return formats.percent(percent.value(), percent.decimals());
        }
        return argument instanceof BigDecimal number ? formats.number(number) : argument.toString();
    }
}

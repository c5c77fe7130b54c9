package id.kendali.platform.ui;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.spel.support.StandardEvaluationContext;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/** Evaluates expressions of templates as Thymeleaf does, but reads Kendali's own objects through {@link OwnProperties}. */
final class TemplateExpressions implements IStandardVariableExpressionEvaluator {

    private static final String EVALUATION_CONTEXT =
            ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME;

    private final OwnProperties own = new OwnProperties();
    private final ThreadLocal<WeakReference<IExpressionContext>> prepared =
            ThreadLocal.withInitial(() -> new WeakReference<>(null));

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (prepared.get().get() != context) {
            prepare(context);
            prepared.set(new WeakReference<>(context));
        }
        return SPELVariableExpressionEvaluator.INSTANCE.evaluate(context, expression, execution);
    }

    /** Each page has an evaluation context of its own. */
    private void prepare(IExpressionContext context) {
        if (context.getVariable(EVALUATION_CONTEXT) instanceof StandardEvaluationContext page) {
            List<PropertyAccessor> accessors = page.getPropertyAccessors();
            if (accessors.get(0) != own) {
                List<PropertyAccessor> ownFirst = new ArrayList<>(accessors);
                ownFirst.add(0, own);
                page.setPropertyAccessors(ownFirst);
            }
        }
    }
}

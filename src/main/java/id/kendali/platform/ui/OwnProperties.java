package id.kendali.platform.ui;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;

/**
 * Reads properties of Kendali's own objects in templates, by getter or by the accessor of a record. Templates read
 * thousands of them for one page. The accessor that Thymeleaf brings looks each of them up anew, because what SpEL
 * remembers of it is not in the list of the evaluation context that SpEL compares with; that was a quarter of a page's
 * time. Objects of other libraries stay with Thymeleaf, which forbids some of them.
 */
final class OwnProperties implements PropertyAccessor {

    private static final String OWN = "id.kendali.";

    private final ClassValue<Map<String, Optional<Method>>> readers = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public Class<?> @Nullable [] getSpecificTargetClasses() {
        return null;
    }

    @Override
    public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
        return target != null && reader(target, name).isPresent();
    }

    @Override
    public TypedValue read(EvaluationContext context, @Nullable Object target, String name) throws AccessException {
        if (target == null) {
            throw new AccessException("Nothing has no property " + name);
        }
        Method reader = reader(target, name)
                .orElseThrow(() -> new AccessException(target.getClass() + " has no property " + name));
        try {
            return new TypedValue(reader.invoke(target));
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new AccessException("Property " + name + " of " + target.getClass() + " cannot be read", failure);
        }
    }

    @Override
    public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
        return false;
    }

    @Override
    public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value)
            throws AccessException {
        throw new AccessException("Templates change nothing");
    }

    private Optional<Method> reader(Object target, String name) {
        return readers.get(target.getClass()).computeIfAbsent(name, wanted -> find(target.getClass(), wanted));
    }

    private static Optional<Method> find(Class<?> type, String name) {
        if (!type.getName().startsWith(OWN)) {
            return Optional.empty();
        }
        String capitalized = StringUtils.capitalize(name);
        return Stream.of("get" + capitalized, "is" + capitalized, name)
                .flatMap(method -> Stream.of(type.getMethods())
                        .filter(candidate -> candidate.getName().equals(method)
                                && candidate.getParameterCount() == 0
                                && candidate.getReturnType() != void.class
                                && !Modifier.isStatic(candidate.getModifiers())
                                && !candidate.isBridge()))
                .findFirst()
                .map(method -> {
                    ReflectionUtils.makeAccessible(method);
                    return method;
                });
    }
}

package id.kendali.platform.database;

import java.lang.reflect.Constructor;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Turns identifiers into UUID columns and back, for all types that the modules declare. */
abstract class IdentifierConverter implements GenericConverter {

    private final Set<ConvertiblePair> pairs = new LinkedHashSet<>();

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return pairs;
    }

    @ReadingConverter
    static class Reading extends IdentifierConverter {

        Reading(Iterable<IdentifierTypes> modules) {
            modules.forEach(
                    module -> module.types().forEach(type -> super.pairs.add(new ConvertiblePair(UUID.class, type))));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            if (source == null) {
                return null;
            }
            Constructor<?> constructor = BeanUtils.getResolvableConstructor(to.getType());
            return BeanUtils.instantiateClass(constructor, source);
        }
    }

    @WritingConverter
    static class Writing extends IdentifierConverter {

        Writing(Iterable<IdentifierTypes> modules) {
            modules.forEach(
                    module -> module.types().forEach(type -> super.pairs.add(new ConvertiblePair(type, UUID.class))));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
            return source == null ? null : ((Identifier) source).value();
        }
    }
}

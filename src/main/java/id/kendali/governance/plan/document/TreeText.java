package id.kendali.governance.plan.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * A tree as YAML: groups, lists and values, one document. Whatever YAML has beyond that (anchors, aliases, tags, keys that
 * are no texts) is refused, so that a file holds no more than one sees in it.
 */
final class TreeText {

    private static final int LINE_WIDTH = 120;

    private final ParserImpl events;
    private final PlanSchema.Limits limits;
    private int values;

    private TreeText(String text, PlanSchema.Limits limits) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.events = new ParserImpl(new StreamReader(text), options);
        this.limits = limits;
    }

    /** What cannot be read, with its line and column. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int line;
        private final String messageKey;
        private final transient String[] values;

        private Refused(Mark mark, String messageKey, String... more) {
            super(messageKey);
            this.line = mark.getLine() + 1;
            this.messageKey = messageKey;
            this.values = new String[more.length + 2];
            values[0] = String.valueOf(line);
            values[1] = String.valueOf(mark.getColumn() + 1);
            System.arraycopy(more, 0, values, 2, more.length);
        }
    }

    /** @return the content of the root, with null for a file without any */
    static Optional<PlanNode> read(String file, String text, PlanSchema.Limits limits, Findings.InFile findings) {
        try {
            return Optional.of(new PlanNode(file, "", new TreeText(text, limits).root()));
        } catch (Refused refused) {
            findings.error(refused.line, null, refused.messageKey, refused.values);
        } catch (MarkedYAMLException malformed) {
            Mark mark = malformed.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            int column = mark == null ? 1 : mark.getColumn() + 1;
            findings.error(
                    line,
                    null,
                    "plan.file.yaml.syntax",
                    String.valueOf(line),
                    String.valueOf(column),
                    Optional.ofNullable(malformed.getProblem()).orElse("?"));
        } catch (YAMLException malformed) {
            findings.error("plan.file.yaml.syntax", "1", "1", String.valueOf(malformed.getMessage()));
        }
        return Optional.empty();
    }

    /** A file that is part of the application. */
    static @Nullable Object ofOurOwn(String text) {
        int unlimited = Integer.MAX_VALUE;
        return new TreeText(
                        text,
                        new PlanSchema.Limits(
                                unlimited, unlimited, unlimited, unlimited, unlimited, unlimited, unlimited, unlimited,
                                unlimited))
                .root();
    }

    private @Nullable Object root() {
        next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return null;
        }
        next();
        Event first = next();
        Object content = content(first, 1);
        next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw new Refused(events.peekEvent().getStartMark(), "plan.file.yaml.documents");
        }
        if (content != null && !(content instanceof Map) && !(content instanceof List)) {
            throw new Refused(first.getStartMark(), "plan.file.yaml.noTree");
        }
        return content;
    }

    private Event next() {
        return events.getEvent();
    }

    private @Nullable Object content(Event event, int depth) {
        refuseWhatIsMoreThanASimpleTree(event);
        values++;
        if (values > limits.values()) {
            throw new Refused(event.getStartMark(), "plan.file.yaml.values", String.valueOf(limits.values()));
        }
        if (depth > limits.depth()) {
            throw new Refused(event.getStartMark(), "plan.file.yaml.depth", String.valueOf(limits.depth()));
        }
        if (event instanceof ScalarEvent scalar) {
            return value(scalar);
        }
        return event instanceof MappingStartEvent ? group(depth) : list(depth);
    }

    private static void refuseWhatIsMoreThanASimpleTree(Event event) {
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
            throw new Refused(event.getStartMark(), "plan.file.yaml.alias");
        }
        String tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
        if (tag != null) {
            throw new Refused(event.getStartMark(), "plan.file.yaml.tag", tag);
        }
    }

    private @Nullable Object value(ScalarEvent scalar) {
        String text = text(scalar);
        return scalar.isPlain() ? TreeValue.plain(text) : text;
    }

    private String text(ScalarEvent scalar) {
        String text = SourceText.withOneKindOfBreak(scalar.getValue());
        if (text.length() > limits.letters()) {
            throw new Refused(scalar.getStartMark(), "plan.file.yaml.long", String.valueOf(limits.letters()));
        }
        OptionalInt foreign = SourceText.forbidden(text);
        if (foreign.isPresent()) {
            throw new Refused(
                    scalar.getStartMark(), "plan.file.yaml.character", SourceText.name(text, foreign.getAsInt()));
        }
        return text;
    }

    private Map<String, @Nullable Object> group(int depth) {
        Map<String, @Nullable Object> group = new LinkedHashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event event = next();
            refuseWhatIsMoreThanASimpleTree(event);
            if (!(event instanceof ScalarEvent name)) {
                throw new Refused(event.getStartMark(), "plan.file.yaml.name");
            }
            String key = text(name);
            Object below = content(next(), depth + 1);
            if (group.containsKey(key)) {
                throw new Refused(event.getStartMark(), "plan.file.yaml.twice", key);
            }
            group.put(key, below);
        }
        next();
        return Collections.unmodifiableMap(group);
    }

    private List<@Nullable Object> list(int depth) {
        List<@Nullable Object> list = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            list.add(content(next(), depth + 1));
        }
        next();
        return Collections.unmodifiableList(list);
    }

    // ---------------------------------------------------------------- writing

    static String write(PlanNode tree) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
        options.setWidth(LINE_WIDTH);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setDereferenceAliases(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return tree.content() == null ? "" : new Yaml(options).dump(copy(tree.content()));
    }

    /** Numbers as SnakeYAML writes them without an exponent. */
    private static @Nullable Object copy(@Nullable Object content) {
        if (content instanceof Map<?, ?> group) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            group.forEach((name, below) -> copy.put(name.toString(), copy(below)));
            return copy;
        }
        if (content instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(below -> copy.add(copy(below)));
            return copy;
        }
        return content instanceof BigDecimal number ? new PlainDecimal(number.toPlainString()) : content;
    }

    /** Says its digits without an exponent, however small it is. */
    private static final class PlainDecimal extends BigDecimal {

        private static final long serialVersionUID = 1;

        private PlainDecimal(String digits) {
            super(digits);
        }

        @Override
        public String toString() {
            return toPlainString();
        }
    }
}

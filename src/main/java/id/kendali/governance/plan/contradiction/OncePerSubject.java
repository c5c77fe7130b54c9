package id.kendali.governance.plan.contradiction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A rule tells of a thing once, by the first place where it is found. */
final class OncePerSubject {

    private OncePerSubject() {}

    static List<Contradiction> of(Stream<Contradiction> found) {
        Map<Subject, Contradiction> first = new LinkedHashMap<>();
        found.forEach(one -> first.putIfAbsent(one.subject(), one));
        return List.copyOf(first.values());
    }
}

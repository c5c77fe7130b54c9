package id.kendali.governance.plan.contradiction;

import java.util.Set;

/** The name of an indicator: what is measured, then where or for whom. */
record ScopedName(Words words) {

    private static final Set<String> BEFORE_THE_SCOPE =
            Set.of("di", "dalam", "pada", "oleh", "untuk", "lingkup", "lingkungan", "wilayah");
    private static final int LEAST_SHARED_WORDS = 4;
    private static final double LEAST_SHARE = 0.6;

    static ScopedName of(String name) {
        return new ScopedName(Words.of(name));
    }

    /** Whether both measure the same thing, but say differently where or for whom. */
    boolean differsInScopeOnly(ScopedName other) {
        int shared = words.sharedBeginning(other.words);
        int longer = Math.max(words.all().size(), other.words.all().size());
        return shared < longer
                && shared >= LEAST_SHARED_WORDS
                && shared >= LEAST_SHARE * longer
                && (isScope(shared - 1) || isScope(shared) || other.isScope(shared));
    }

    private boolean isScope(int at) {
        return at < words.all().size() && BEFORE_THE_SCOPE.contains(words.all().get(at));
    }
}

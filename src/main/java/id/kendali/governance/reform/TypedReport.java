package id.kendali.governance.reform;

import id.kendali.governance.reform.TypedCount.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A report as it was typed, before anything of it is believed. */
record TypedReport(
        @Nullable String target,
        @Nullable String realised,
        @Nullable String note) {

    static final int LONGEST_NOTE = 2_000;

    /**
     * Reads and checks it.
     *
     * @param submitting whether it has to be complete; a draft may lack numbers, but what stands there must be right
     */
    Checked check(@Nullable EarlierReport earlier, boolean submitting) {
        TypedCount typedTarget = TypedCount.of(target);
        TypedCount typedRealised = TypedCount.of(realised);
        String text = note == null || note.isBlank() ? null : note.strip();
        boolean zero = Integer.valueOf(0).equals(typedTarget.value());
        ReportEntry entry = new ReportEntry(zero ? null : typedTarget.value(), typedRealised.value(), text);
        List<Finding> findings = new ArrayList<>();
        readable(findings, "target", typedTarget, typedTarget, submitting);
        readable(findings, "realised", typedRealised, typedTarget, submitting);
        if (zero) {
            findings.add(Finding.error("target", "reform.entry.target.zero"));
        }
        if (text != null && text.length() > LONGEST_NOTE) {
            findings.add(Finding.error("note", "reform.entry.note.tooLong", text.length(), LONGEST_NOTE));
        }
        findings.addAll(ReportRule.checkAll(entry, earlier));
        if (submitting && text == null) {
            findings.stream()
                    .filter(finding -> finding.messageKey().equals(NotBelowPreviousCheckpoint.KEY))
                    .findFirst()
                    .ifPresent(fall ->
                            findings.add(Finding.error("note", "reform.entry.note.missing", fall.argumentArray())));
        }
        return new Checked(entry, findings);
    }

    private static void readable(
            List<Finding> findings, String field, TypedCount count, TypedCount target, boolean needed) {
        Fault fault = count.fault();
        if (fault != null && (needed || fault != Fault.BLANK)) {
            findings.add(Finding.error(
                    field,
                    "reform.entry." + field + "." + fault.name().toLowerCase(Locale.ROOT),
                    count.typed(),
                    range(field, target)));
        }
    }

    /** "0 sampai 48", as far as the target is known. */
    private static MessageSourceResolvable range(String field, TypedCount target) {
        Integer most = target.value();
        if (field.equals("target")) {
            return new DefaultMessageSourceResolvable("reform.entry.range.target");
        }
        return most == null
                ? new DefaultMessageSourceResolvable("reform.entry.range.open")
                : new DefaultMessageSourceResolvable(
                        new String[] {"reform.entry.range"}, new Object[] {most.toString()});
    }

    /** The entry with all that is to be said about it. */
    record Checked(ReportEntry entry, List<Finding> findings) {

        List<Finding> errors() {
            return findings.stream().filter(Finding::isError).toList();
        }

        List<Finding> cautions() {
            return findings.stream().filter(finding -> !finding.isError()).toList();
        }
    }
}

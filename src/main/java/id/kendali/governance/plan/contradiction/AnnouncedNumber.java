package id.kendali.governance.plan.contradiction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number in words at the end of a text that announces a list: <em>… dilaksanakan melalui tiga bidang utama</em>. */
record AnnouncedNumber(int value, String noun, String words) {

    private static final List<String> NUMBERS = List.of(
            "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas");
    private static final Pattern ANNOUNCEMENT =
            Pattern.compile("\\b(" + String.join("|", NUMBERS) + "|\\d+) (\\p{L}+)( utama| berikut)?( ini)?\\s*[.:]?$");

    static Optional<AnnouncedNumber> in(String text) {
        Matcher announcement =
                ANNOUNCEMENT.matcher(text.toLowerCase(Locale.ROOT).strip());
        if (!announcement.find()) {
            return Optional.empty();
        }
        String number = announcement.group(1);
        int value = NUMBERS.contains(number) ? NUMBERS.indexOf(number) + 1 : Integer.parseInt(number);
        return Optional.of(new AnnouncedNumber(value, announcement.group(2), announcement.group()));
    }
}

package id.kendali.governance.plan.contradiction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of an indicator says about its figures. */
record IndicatorName(String printed) {

    /** Words that say where something is measured, not what. */
    private static final Set<String> OF_PLACE = Set.of(
            "di",
            "pada",
            "lingkup",
            "lingkungan",
            "kewilayahan",
            "wilayah",
            "upt",
            "pemasyarakatan",
            "masing-masing",
            "kantor",
            "kanwil",
            "satuan",
            "satker");

    private static final Pattern REGION = Pattern.compile(
            "\\b(?:lingkup|lingkungan) (?:seluruh )?(?:kewilayahan|wilayah|upt(?: pemasyarakatan)?)\\b"
                    + "|\\bdi (?:seluruh )?wilayah\\b",
            Pattern.CASE_INSENSITIVE);

    /** Shares that may be more than the whole: of growth, of achievement, of places that are overcrowded. */
    private static final Pattern WITHOUT_END = Pattern.compile(
            "tumbuh|naik|ingkat|perubahan|turun|capaian|realisasi|rasio|hunian|kapasitas|overcrowd|kelebihan");

    /** What one wants to be rare. */
    private static final Pattern UNWANTED = Pattern.compile(
            "gangguan|langgar|residiv|risiko|resiko|rawan|keluhan|pengaduan|aduan|temuan|kematian|sakit|larian|lari\\b"
                    + "|overcrowd|kelebihan|kapasitas|hunian|salah|lambat|deviasi|turun|pungutan|narkoba|ulang|kekerasan");

    private static final Pattern INDEX = Pattern.compile("^(?:nilai )?indeks\\b");

    private static final Pattern WANTED = Pattern.compile(INDEX.pattern()
            + "|^persentase (?:pelaksanaan|pemenuhan|penyelesaian|keberhasilan|ketercapaian|kepatuhan)\\b");

    private static final int WORDS_THAT_IDENTIFY = 2;

    boolean isIndex() {
        return INDEX.matcher(key()).find();
    }

    /** Whether its figures are parts of a whole, so that they end at 100 %. */
    boolean isShare() {
        return key().startsWith("persentase ") && !WITHOUT_END.matcher(key()).find();
    }

    /** Whether the name leaves no doubt that more is better; false says nothing. */
    boolean saysHigherIsBetter() {
        return WANTED.matcher(key()).find() && !UNWANTED.matcher(key()).find();
    }

    /** The words that claim a whole region or all of its units, as printed. */
    Optional<String> region() {
        Matcher region = REGION.matcher(printed);
        return region.find() ? Optional.of(region.group()) : Optional.empty();
    }

    /** The name without regard to capitals and spaces. */
    String key() {
        return String.join(" ", words());
    }

    /** Whether both measure the same thing, perhaps in other places. */
    boolean measuresSameAs(IndicatorName other) {
        List<String> thing = thing();
        return thing.size() >= WORDS_THAT_IDENTIFY && thing.equals(other.thing());
    }

    private List<String> thing() {
        return words().stream().filter(word -> !OF_PLACE.contains(word)).toList();
    }

    private List<String> words() {
        return Arrays.stream(printed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .toList();
    }
}

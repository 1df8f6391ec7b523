package org.diptych.ui.places;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.diptych.ui.places.PlaceRow.Detail;
import org.diptych.ui.shared.Messages;

/** Says of what sort a place is, with numbers and dates as the user's country writes them. */
final class PlaceWording {
    private final Messages messages;

    PlaceWording(Messages messages) {
        this.messages = messages;
    }

    String of(PlaceRow row) {
        String kind = messages.text(row.kind());
        return detail(row.detail())
                .map(detail -> messages.text("places.kind-and-detail", kind, detail))
                .orElse(kind);
    }

    private Optional<String> detail(Detail detail) {
        return switch (detail.sort()) {
            case NONE -> Optional.empty();
            case MESSAGE -> Optional.of(messages.text(detail.value()));
            case NUMBER -> Optional.of((number(detail.value()) + " " + detail.unit()).strip());
            case DATE -> Optional.of(date(detail.value()));
        };
    }

    private String number(String value) {
        try {
            NumberFormat format = NumberFormat.getNumberInstance(messages.locale());
            format.setMaximumFractionDigits(6);
            return format.format(new BigDecimal(value));
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /** The parts of an ISO 8601 date that are known. */
    private String date(String value) {
        Locale locale = messages.locale();
        try {
            if (value.startsWith("--")) {
                return DateTimeFormatter.ofPattern("d MMMM", locale).format(MonthDay.parse(value));
            }
            return switch (value.length()) {
                case 10 ->
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(locale)
                            .format(LocalDate.parse(value));
                case 7 -> DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(YearMonth.parse(value));
                default -> value;
            };
        } catch (DateTimeException e) {
            return value;
        }
    }
}

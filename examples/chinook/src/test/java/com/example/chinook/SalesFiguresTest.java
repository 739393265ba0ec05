package com.example.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.chinook.SalesQueries.RevenueByCountryRow;
import com.example.chinook.SalesQueries.RevenueByGenreRow;
import com.example.chinook.SalesQueries.RevenueByMonthRow;
import com.example.chinook.SalesQueries.SummaryRow;
import com.example.chinook.source.ChinookRows;
import com.example.chinook.source.ChinookRows.InvoiceRow;
import com.example.chinook.source.ChinookRows.NamedRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The sums of {@code sales.sql} are the sums of the data set. */
class SalesFiguresTest {
    private static LoadedStores stores;
    private static ChinookRows rows;
    private static Totals totals;

    @BeforeAll
    static void read() throws SQLException {
        stores = new LoadedStores();
        rows = stores.rows();
        totals = new Totals(rows);
    }

    @AfterAll
    static void close() throws IOException {
        stores.close();
    }

    @ParameterizedTest
    @EnumSource
    void summaryIsOverAllInvoices(StoreEngine engine) throws IOException {
        SummaryRow summary = stores.on(engine).sales().summary();

        assertThat(summary.invoices()).isEqualTo(rows.invoices().size());
        assertThat(summary.revenue()).isEqualTo(totals.revenue());
        assertThat(summary.average())
                .isEqualTo(totals.revenue()
                        .divide(BigDecimal.valueOf(rows.invoices().size()), 2, RoundingMode.HALF_UP));
        assertThat(summary.largest())
                .isEqualTo(rows.invoices().stream()
                        .map(InvoiceRow::total)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        assertThat(summary.firstAt()).isEqualTo(startOf(dates().get(0)));
        assertThat(summary.lastAt())
                .isEqualTo(startOf(dates().get(rows.invoices().size() - 1)));
    }

    @ParameterizedTest
    @EnumSource
    void revenueByCountryLeavesOutSmallCountries(StoreEngine engine) throws IOException {
        BigDecimal limit = new BigDecimal("40.00");
        Map<String, BigDecimal> expected = totals.invoiced(InvoiceRow::country);
        expected.values().removeIf(sum -> sum.compareTo(limit) < 0);

        List<RevenueByCountryRow> actual =
                stores.on(engine).sales().revenueByCountry(limit).list();

        assertThat(actual)
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo(Comparator.comparing(RevenueByCountryRow::revenue, Comparator.reverseOrder())
                        .thenComparing(RevenueByCountryRow::country));
        assertThat(actual.stream()
                        .collect(Collectors.toMap(RevenueByCountryRow::country, RevenueByCountryRow::revenue)))
                .isEqualTo(expected);
        assertThat(actual).allSatisfy(row -> {
            List<InvoiceRow> there = rows.invoices().stream()
                    .filter(i -> i.country().equals(row.country()))
                    .toList();
            assertThat(row.invoices()).isEqualTo(there.size());
            assertThat(row.customers())
                    .isEqualTo(there.stream()
                            .map(InvoiceRow::customerId)
                            .distinct()
                            .count());
        });
    }

    @ParameterizedTest
    @EnumSource
    void monthsAddUp(StoreEngine engine) throws IOException {
        Map<YearMonth, BigDecimal> expected = totals.invoiced(i -> YearMonth.from(i.date()));

        List<RevenueByMonthRow> actual =
                stores.on(engine).sales().revenueByMonth().list();

        assertThat(actual).extracting(row -> YearMonth.parse(row.month())).containsExactlyElementsOf(expected.keySet());
        BigDecimal before = null;
        BigDecimal soFar = BigDecimal.ZERO;
        for (RevenueByMonthRow row : actual) {
            BigDecimal revenue = expected.get(YearMonth.parse(row.month()));
            soFar = soFar.add(revenue);
            assertThat(row.revenue()).as(row.month()).isEqualTo(revenue);
            assertThat(row.change()).as(row.month()).isEqualTo(before == null ? null : revenue.subtract(before));
            assertThat(row.soFar()).as(row.month()).isEqualTo(soFar);
            before = revenue;
        }
        assertThat(soFar).isEqualTo(totals.revenue());
    }

    @ParameterizedTest
    @EnumSource
    void yearsAreWholeNumbers(StoreEngine engine) throws IOException {
        Map<Long, BigDecimal> expected = totals.invoiced(i -> (long) i.date().getYear());

        assertThat(stores.on(engine).sales().revenueByYear().list())
                .extracting(row -> Map.entry(row.year(), row.revenue()))
                .containsExactlyElementsOf(expected.entrySet());
    }

    @ParameterizedTest
    @EnumSource
    void genresWithoutSalesEarnNothing(StoreEngine engine) throws IOException {
        Map<String, BigDecimal> sold = totals.sold(line -> totals.genre(totals.track(line)));
        Map<String, BigDecimal> expected = rows.genres().stream()
                .collect(Collectors.toMap(NamedRow::name, g -> sold.getOrDefault(g.name(), new BigDecimal("0.00"))));

        List<RevenueByGenreRow> actual =
                stores.on(engine).sales().revenueByGenre().list();

        assertThat(actual.stream().collect(Collectors.toMap(RevenueByGenreRow::genre, RevenueByGenreRow::revenue)))
                .isEqualTo(expected)
                .containsValue(new BigDecimal("0.00"));
    }

    @ParameterizedTest
    @EnumSource
    void anIntervalIsHalfOpen(StoreEngine engine) throws IOException {
        LocalDate from = LocalDate.of(2010, 1, 8);
        LocalDate until = LocalDate.of(2010, 2, 8);

        assertThat(stores.on(engine)
                        .sales()
                        .madeBetween(startOf(from), startOf(until))
                        .list())
                .extracting(Invoice::id)
                .containsExactlyElementsOf(rows.invoices().stream()
                        .filter(i -> !i.date().isBefore(from) && i.date().isBefore(until))
                        .sorted(Comparator.comparing(InvoiceRow::date).thenComparing(InvoiceRow::id))
                        .map(InvoiceRow::id)
                        .toList())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void noTotalIsWrong(StoreEngine engine) throws IOException {
        assertThat(stores.on(engine).sales().wrongTotals().list()).isEmpty();
    }

    private static List<LocalDate> dates() {
        return rows.invoices().stream().map(InvoiceRow::date).sorted().toList();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

package com.example.chinook;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.chinook.CustomersQueries.BestCustomersRow;
import com.example.chinook.CustomersQueries.FavouriteGenresRow;
import com.example.chinook.CustomersQueries.LapsedRow;
import com.example.chinook.CustomersQueries.PurchasesRow;
import com.example.chinook.StaffQueries.HierarchyRow;
import com.example.chinook.StaffQueries.SalesRow;
import com.example.chinook.StaffQueries.WithSuperiorRow;
import com.example.chinook.source.ChinookRows;
import com.example.chinook.source.ChinookRows.CustomerRow;
import com.example.chinook.source.ChinookRows.EmployeeRow;
import com.example.chinook.source.ChinookRows.InvoiceRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code customers.sql} and {@code staff.sql} say of people is what the data set says. */
class PeopleFiguresTest {
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
    void bestCustomersShareAPlaceWhenTheySpentTheSame(StoreEngine engine) throws IOException {
        Map<Long, BigDecimal> spent = totals.invoiced(InvoiceRow::customerId);

        List<BestCustomersRow> actual =
                stores.on(engine).customers().bestCustomers(1000).list();

        assertThat(actual).hasSize(spent.size()).allSatisfy(row -> {
            BigDecimal sum = spent.get(row.id());
            long better =
                    spent.values().stream().filter(s -> s.compareTo(sum) > 0).count();
            long invoices = invoicesOf(row.id()).size();
            assertThat(row.spent()).isEqualTo(sum);
            assertThat(row.place()).isEqualTo(better + 1);
            assertThat(row.invoices()).isEqualTo(invoices);
            assertThat(row.average()).isEqualTo(sum.divide(BigDecimal.valueOf(invoices), 2, RoundingMode.HALF_UP));
        });
        assertThat(actual.stream().map(BestCustomersRow::place).distinct().count())
                .isLessThan(actual.size());
        assertThat(stores.on(engine).customers().bestCustomers(7).list()).isEqualTo(actual.subList(0, 7));
    }

    @ParameterizedTest
    @EnumSource
    void lapsedCustomersBoughtNothingSince(StoreEngine engine) throws IOException {
        LocalDate since = LocalDate.of(2013, 6, 1);

        assertThat(stores.on(engine)
                        .customers()
                        .lapsed(since.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .list())
                .extracting(LapsedRow::id)
                .containsExactlyInAnyOrderElementsOf(rows.customers().stream()
                        .map(CustomerRow::id)
                        .filter(id ->
                                invoicesOf(id).stream().allMatch(i -> i.date().isBefore(since)))
                        .toList())
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void purchasesAreAllLinesOfACustomer(StoreEngine engine) throws IOException {
        List<PurchasesRow> actual = stores.on(engine).customers().purchases(6).list();

        assertThat(actual)
                .extracting(PurchasesRow::track)
                .containsExactlyInAnyOrderElementsOf(rows.invoiceLines().stream()
                        .filter(line -> totals.invoice(line).customerId() == 6)
                        .map(line -> totals.track(line).name())
                        .toList());
        assertThat(actual)
                .isSortedAccordingTo(
                        Comparator.comparing(PurchasesRow::invoicedAt).reversed());
    }

    @ParameterizedTest
    @EnumSource
    void everyCustomerHasAFavouriteGenre(StoreEngine engine) throws IOException {
        List<FavouriteGenresRow> actual =
                stores.on(engine).customers().favouriteGenres().list();

        assertThat(actual).hasSameSizeAs(rows.customers()).allSatisfy(row -> {
            Map<String, BigDecimal> byGenre = rows.invoiceLines().stream()
                    .filter(line -> totals.invoice(line).customerId() == row.customerId())
                    .collect(Collectors.groupingBy(
                            line -> totals.genre(totals.track(line)),
                            Collectors.reducing(BigDecimal.ZERO, ChinookRows.InvoiceLineRow::amount, BigDecimal::add)));
            String favourite = byGenre.keySet().stream()
                    .min(Totals.greatestFirst(byGenre).thenComparing(Totals.BY_BYTES))
                    .orElseThrow();
            assertThat(row.genre()).isEqualTo(favourite);
            assertThat(row.amount()).isEqualTo(byGenre.get(favourite));
        });
    }

    @ParameterizedTest
    @EnumSource
    void theHierarchyIsWalkedFromTheTop(StoreEngine engine) throws IOException {
        EmployeeRow head = rows.employees().stream()
                .filter(e -> e.reportsTo() == null)
                .findFirst()
                .orElseThrow();
        List<String> expected = new ArrayList<>();
        descend(head, 0, expected);

        assertThat(stores.on(engine).staff().hierarchy().list())
                .extracting(HierarchyRow::depth, HierarchyRow::lastName)
                .extracting(
                        tuple -> tuple.toList().get(0) + " " + tuple.toList().get(1))
                .isEqualTo(expected);
        assertThat(expected).hasSameSizeAs(rows.employees());
    }

    private static void descend(EmployeeRow superior, int depth, List<String> lines) {
        lines.add(depth + " " + superior.lastName());
        rows.employees().stream()
                .filter(e -> Objects.equals(e.reportsTo(), superior.id()))
                .sorted(Comparator.comparing(EmployeeRow::lastName))
                .forEach(e -> descend(e, depth + 1, lines));
    }

    @ParameterizedTest
    @EnumSource
    void aSuperiorIsNestedOrMissingAsAWhole(StoreEngine engine) throws IOException {
        List<WithSuperiorRow> actual = stores.on(engine).staff().withSuperior().list();

        assertThat(actual).hasSameSizeAs(rows.employees());
        for (int i = 0; i < actual.size(); i++) {
            EmployeeRow expected = rows.employees().get(i);
            Employee superior = actual.get(i).superior();
            assertThat(actual.get(i).employee().lastName()).isEqualTo(expected.lastName());
            assertThat(actual.get(i).employee().birthDate()).isEqualTo(expected.birthDate());
            assertThat(superior == null ? null : superior.id()).isEqualTo(expected.reportsTo());
        }
    }

    @ParameterizedTest
    @EnumSource
    void representativesSoldWhatTheirCustomersSpent(StoreEngine engine) throws IOException {
        Map<Long, BigDecimal> expected = totals.invoiced(i -> totals.customer(i).supportRepId());

        List<SalesRow> actual = stores.on(engine).staff().sales().list();

        assertThat(actual).hasSameSizeAs(rows.employees()).allSatisfy(row -> {
            List<CustomerRow> customers = rows.customers().stream()
                    .filter(c -> c.supportRepId() == row.id())
                    .toList();
            assertThat(row.customers()).isEqualTo(customers.size());
            assertThat(row.invoices())
                    .isEqualTo(customers.stream()
                            .mapToLong(c -> invoicesOf(c.id()).size())
                            .sum());
            assertThat(row.revenue()).isEqualTo(expected.getOrDefault(row.id(), new BigDecimal("0.00")));
        });
    }

    @ParameterizedTest
    @EnumSource
    void serviceIsCountedInDays(StoreEngine engine) throws IOException {
        LocalDate day = LocalDate.of(2003, 5, 3);

        assertThat(stores.on(engine).staff().hiredBefore(day).list())
                .extracting(Employee::id)
                .containsExactlyElementsOf(rows.employees().stream()
                        .filter(e -> e.hireDate().isBefore(day))
                        .sorted(Comparator.comparing(EmployeeRow::hireDate).thenComparing(EmployeeRow::id))
                        .map(EmployeeRow::id)
                        .toList())
                .isNotEmpty();
    }

    private static List<InvoiceRow> invoicesOf(long customerId) {
        return rows.invoices().stream()
                .filter(i -> i.customerId() == customerId)
                .toList();
    }
}

package dev.sluice.it.random;

/** Formats, modifiers and patterns beyond the everyday ones. */
final class WideTexts {
    private WideTexts() {}

    static String format(Dice dice) {
        return dice.of(
                "'%e|%k|%I|%l'",
                "'%p %P'",
                "'%F %T'",
                "'%R'",
                "'%G-W%V-%u'",
                "'%g %U %W'",
                "'%J'",
                "'%M%S'",
                "'100%%'",
                "'%Y'",
                "'%W'",
                "''",
                "'no directive'",
                "'%H%H'");
    }

    static String modifier(Dice dice) {
        return dice.of(
                "'+0001-02-03'",
                "'-0000-01-00 01:30'",
                "'-01:30'",
                "'+00:00:30.5'",
                "'weekday 0'",
                "'weekday 6'",
                "'unixepoch'",
                "'auto'",
                "'julianday'",
                "'subsec'",
                "'floor'",
                "'ceiling'",
                "'+1 days'",
                "'+2.5 days'",
                "'-30.25 seconds'",
                "'+1.5 months'",
                "'+0.5 years'",
                "'+13 months'",
                "'-48 hours'",
                "'1 day'",
                "' +1 day'",
                "'+1 DAY'",
                "'Start Of Month'",
                "'+1 week'",
                "'weekday 7'",
                "''");
    }

    static String pattern(Dice dice) {
        return dice.of(
                "'%%'",
                "'__'", "'a!%c'", "'%!_%'", "'%a%b%'", "'a\\_c'", "'%!!%'", "'ab%'", "'%É_'", "'😀%'", "'%''%'",
                "'%.5'", "'[a]%'", "'%\t'", "'a_'", "'_'");
    }

    static String glob(Dice dice) {
        return dice.of(
                "'**'",
                "'??'",
                "'*a*b*'",
                "'[ab]*'",
                "'[^ab]?'",
                "'[]]*'",
                "'[^]]*'",
                "'[a-]*'",
                "'[-a]*'",
                "'[a'",
                "'a[[]*'",
                "'*[0-9]*'",
                "'[A-Z]*'",
                "'[É]*'",
                "'*.*'",
                "'*\\*'",
                "'😀*'",
                "'{*'",
                "'*%*'");
    }
}

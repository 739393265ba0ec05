-- PostgreSQL's year of a week has no sign, and that of strftime is one digit shorter than that of date.
random: SELECT strftime('%g|%G|%V|%Y', 10) AS a, strftime('%g|%G', '0000-01-01') AS b, strftime('%g|%G', '0001-01-01') AS c, strftime('%g|%G|%Y|%F', '-0009-06-01') AS d, date('-0009-06-01') AS e;

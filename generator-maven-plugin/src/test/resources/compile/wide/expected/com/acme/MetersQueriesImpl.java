package com.acme;

import dev.sluice.runtime.FoldKey;
import dev.sluice.runtime.FoldedReader;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The queries of {@code com/acme/meters.sql} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/meters.sql"
)
final class MetersQueriesImpl implements MetersQueries {
  private static final SqlText BY_ID = SqlText.read("byId", "com/acme/meters.sql", 132)
      .parameters("id")
      .reads("readings")
      .sqlite("""
          SELECT
            id,
            c2,
            c3,
            c4,
            c5,
            c6,
            c7,
            c8,
            c9,
            c10,
            c11,
            c12,
            c13,
            c14,
            c15,
            c16,
            c17,
            c18,
            c19,
            c20,
            c21,
            c22,
            c23,
            c24,
            c25,
            c26,
            c27,
            c28,
            c29,
            c30,
            c31,
            c32,
            c33,
            c34,
            c35,
            c36,
            c37,
            c38,
            c39,
            c40,
            c41,
            c42,
            c43,
            c44,
            c45,
            c46,
            c47,
            c48,
            c49,
            c50,
            c51,
            c52,
            c53,
            c54,
            c55,
            c56,
            c57,
            c58,
            c59,
            c60,
            c61,
            c62,
            c63,
            c64,
            c65,
            c66,
            c67,
            c68,
            c69,
            c70,
            c71,
            c72,
            c73,
            c74,
            c75,
            c76,
            c77,
            c78,
            c79,
            c80,
            c81,
            c82,
            c83,
            c84,
            c85,
            c86,
            c87,
            c88,
            c89,
            c90,
            c91,
            c92,
            c93,
            c94,
            c95,
            c96,
            c97,
            c98,
            c99,
            c100,
            c101,
            c102,
            c103,
            c104,
            c105,
            c106,
            c107,
            c108,
            c109,
            c110,
            c111,
            c112,
            c113,
            c114,
            c115,
            c116,
            c117,
            c118,
            c119,
            c120,
            c121,
            c122,
            c123,
            c124,
            c125,
            builder,
            note
          FROM readings
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT
            "id",
            "c2",
            "c3",
            "c4",
            "c5",
            "c6",
            "c7",
            "c8",
            "c9",
            "c10",
            "c11",
            "c12",
            "c13",
            "c14",
            "c15",
            "c16",
            "c17",
            "c18",
            "c19",
            "c20",
            "c21",
            "c22",
            "c23",
            "c24",
            "c25",
            "c26",
            "c27",
            "c28",
            "c29",
            "c30",
            "c31",
            "c32",
            "c33",
            "c34",
            "c35",
            "c36",
            "c37",
            "c38",
            "c39",
            "c40",
            "c41",
            "c42",
            "c43",
            "c44",
            "c45",
            "c46",
            "c47",
            "c48",
            "c49",
            "c50",
            "c51",
            "c52",
            "c53",
            "c54",
            "c55",
            "c56",
            "c57",
            "c58",
            "c59",
            "c60",
            "c61",
            "c62",
            "c63",
            "c64",
            "c65",
            "c66",
            "c67",
            "c68",
            "c69",
            "c70",
            "c71",
            "c72",
            "c73",
            "c74",
            "c75",
            "c76",
            "c77",
            "c78",
            "c79",
            "c80",
            "c81",
            "c82",
            "c83",
            "c84",
            "c85",
            "c86",
            "c87",
            "c88",
            "c89",
            "c90",
            "c91",
            "c92",
            "c93",
            "c94",
            "c95",
            "c96",
            "c97",
            "c98",
            "c99",
            "c100",
            "c101",
            "c102",
            "c103",
            "c104",
            "c105",
            "c106",
            "c107",
            "c108",
            "c109",
            "c110",
            "c111",
            "c112",
            "c113",
            "c114",
            "c115",
            "c116",
            "c117",
            "c118",
            "c119",
            "c120",
            "c121",
            "c122",
            "c123",
            "c124",
            "c125",
            "builder",
            "note"
          FROM "readings"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText WITH_OTHERS = SqlText.read("withOthers", "com/acme/meters.sql", 134)
      .reads("readings")
      .sqlite("""
          SELECT
            r.id,
            r.c2,
            r.c3,
            r.c4,
            r.c5,
            r.c6,
            r.c7,
            r.c8,
            r.c9,
            r.c10,
            r.c11,
            r.c12,
            r.c13,
            r.c14,
            r.c15,
            r.c16,
            r.c17,
            r.c18,
            r.c19,
            r.c20,
            r.c21,
            r.c22,
            r.c23,
            r.c24,
            r.c25,
            r.c26,
            r.c27,
            r.c28,
            r.c29,
            r.c30,
            r.c31,
            r.c32,
            r.c33,
            r.c34,
            r.c35,
            r.c36,
            r.c37,
            r.c38,
            r.c39,
            r.c40,
            r.c41,
            r.c42,
            r.c43,
            r.c44,
            r.c45,
            r.c46,
            r.c47,
            r.c48,
            r.c49,
            r.c50,
            r.c51,
            r.c52,
            r.c53,
            r.c54,
            r.c55,
            r.c56,
            r.c57,
            r.c58,
            r.c59,
            r.c60,
            r.c61,
            r.c62,
            r.c63,
            r.c64,
            r.c65,
            r.c66,
            r.c67,
            r.c68,
            r.c69,
            r.c70,
            r.c71,
            r.c72,
            r.c73,
            r.c74,
            r.c75,
            r.c76,
            r.c77,
            r.c78,
            r.c79,
            r.c80,
            r.c81,
            r.c82,
            r.c83,
            r.c84,
            r.c85,
            r.c86,
            r.c87,
            r.c88,
            r.c89,
            r.c90,
            r.c91,
            r.c92,
            r.c93,
            r.c94,
            r.c95,
            r.c96,
            r.c97,
            r.c98,
            r.c99,
            r.c100,
            r.c101,
            r.c102,
            r.c103,
            r.c104,
            r.c105,
            r.c106,
            r.c107,
            r.c108,
            r.c109,
            r.c110,
            r.c111,
            r.c112,
            r.c113,
            r.c114,
            r.c115,
            r.c116,
            r.c117,
            r.c118,
            r.c119,
            r.c120,
            r.c121,
            r.c122,
            r.c123,
            r.c124,
            r.c125,
            r.builder,
            r.note,
            o.id IS NOT NULL AS "others.present",
            o.id AS "others.id"
          FROM readings AS r
          LEFT JOIN readings AS o ON o.c2 = r.c2
          ORDER BY r.id, o.id
          """)
      .postgres("""
          SELECT
            "r"."id",
            "r"."c2",
            "r"."c3",
            "r"."c4",
            "r"."c5",
            "r"."c6",
            "r"."c7",
            "r"."c8",
            "r"."c9",
            "r"."c10",
            "r"."c11",
            "r"."c12",
            "r"."c13",
            "r"."c14",
            "r"."c15",
            "r"."c16",
            "r"."c17",
            "r"."c18",
            "r"."c19",
            "r"."c20",
            "r"."c21",
            "r"."c22",
            "r"."c23",
            "r"."c24",
            "r"."c25",
            "r"."c26",
            "r"."c27",
            "r"."c28",
            "r"."c29",
            "r"."c30",
            "r"."c31",
            "r"."c32",
            "r"."c33",
            "r"."c34",
            "r"."c35",
            "r"."c36",
            "r"."c37",
            "r"."c38",
            "r"."c39",
            "r"."c40",
            "r"."c41",
            "r"."c42",
            "r"."c43",
            "r"."c44",
            "r"."c45",
            "r"."c46",
            "r"."c47",
            "r"."c48",
            "r"."c49",
            "r"."c50",
            "r"."c51",
            "r"."c52",
            "r"."c53",
            "r"."c54",
            "r"."c55",
            "r"."c56",
            "r"."c57",
            "r"."c58",
            "r"."c59",
            "r"."c60",
            "r"."c61",
            "r"."c62",
            "r"."c63",
            "r"."c64",
            "r"."c65",
            "r"."c66",
            "r"."c67",
            "r"."c68",
            "r"."c69",
            "r"."c70",
            "r"."c71",
            "r"."c72",
            "r"."c73",
            "r"."c74",
            "r"."c75",
            "r"."c76",
            "r"."c77",
            "r"."c78",
            "r"."c79",
            "r"."c80",
            "r"."c81",
            "r"."c82",
            "r"."c83",
            "r"."c84",
            "r"."c85",
            "r"."c86",
            "r"."c87",
            "r"."c88",
            "r"."c89",
            "r"."c90",
            "r"."c91",
            "r"."c92",
            "r"."c93",
            "r"."c94",
            "r"."c95",
            "r"."c96",
            "r"."c97",
            "r"."c98",
            "r"."c99",
            "r"."c100",
            "r"."c101",
            "r"."c102",
            "r"."c103",
            "r"."c104",
            "r"."c105",
            "r"."c106",
            "r"."c107",
            "r"."c108",
            "r"."c109",
            "r"."c110",
            "r"."c111",
            "r"."c112",
            "r"."c113",
            "r"."c114",
            "r"."c115",
            "r"."c116",
            "r"."c117",
            "r"."c118",
            "r"."c119",
            "r"."c120",
            "r"."c121",
            "r"."c122",
            "r"."c123",
            "r"."c124",
            "r"."c125",
            "r"."builder",
            "r"."note",
            "o"."id" IS NOT NULL AS "others.present",
            "o"."id" AS "others.id"
          FROM "readings" AS "r"
          LEFT JOIN "readings" AS "o" ON "o"."c2" = "r"."c2"
          ORDER BY "r"."id", "o"."id"
          """)
      .build();

  private static final SqlText ADD = SqlText.write("add", "com/acme/meters.sql", 136)
      .parameters("row.id", "row.c2", "row.c3", "row.c4", "row.c5", "row.c6", "row.c7", "row.c8",
          "row.c9", "row.c10", "row.c11", "row.c12", "row.c13", "row.c14", "row.c15", "row.c16",
          "row.c17", "row.c18", "row.c19", "row.c20", "row.c21", "row.c22", "row.c23", "row.c24",
          "row.c25", "row.c26", "row.c27", "row.c28", "row.c29", "row.c30", "row.c31", "row.c32",
          "row.c33", "row.c34", "row.c35", "row.c36", "row.c37", "row.c38", "row.c39", "row.c40",
          "row.c41", "row.c42", "row.c43", "row.c44", "row.c45", "row.c46", "row.c47", "row.c48",
          "row.c49", "row.c50", "row.c51", "row.c52", "row.c53", "row.c54", "row.c55", "row.c56",
          "row.c57", "row.c58", "row.c59", "row.c60", "row.c61", "row.c62", "row.c63", "row.c64",
          "row.c65", "row.c66", "row.c67", "row.c68", "row.c69", "row.c70", "row.c71", "row.c72",
          "row.c73", "row.c74", "row.c75", "row.c76", "row.c77", "row.c78", "row.c79", "row.c80",
          "row.c81", "row.c82", "row.c83", "row.c84", "row.c85", "row.c86", "row.c87", "row.c88",
          "row.c89", "row.c90", "row.c91", "row.c92", "row.c93", "row.c94", "row.c95", "row.c96",
          "row.c97", "row.c98", "row.c99", "row.c100", "row.c101", "row.c102", "row.c103",
          "row.c104", "row.c105", "row.c106", "row.c107", "row.c108", "row.c109", "row.c110",
          "row.c111", "row.c112", "row.c113", "row.c114", "row.c115", "row.c116", "row.c117",
          "row.c118", "row.c119", "row.c120", "row.c121", "row.c122", "row.c123", "row.c124",
          "row.c125", "row.builder", "row.note")
      .writes("readings")
      .sqlite("""
          INSERT INTO readings (id, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20, c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33, c34, c35, c36, c37, c38, c39, c40, c41, c42, c43, c44, c45, c46, c47, c48, c49, c50, c51, c52, c53, c54, c55, c56, c57, c58, c59, c60, c61, c62, c63, c64, c65, c66, c67, c68, c69, c70, c71, c72, c73, c74, c75, c76, c77, c78, c79, c80, c81, c82, c83, c84, c85, c86, c87, c88, c89, c90, c91, c92, c93, c94, c95, c96, c97, c98, c99, c100, c101, c102, c103, c104, c105, c106, c107, c108, c109, c110, c111, c112, c113, c114, c115, c116, c117, c118, c119, c120, c121, c122, c123, c124, c125, builder, note)
          VALUES
            (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          RETURNING
            id,
            c2,
            c3,
            c4,
            c5,
            c6,
            c7,
            c8,
            c9,
            c10,
            c11,
            c12,
            c13,
            c14,
            c15,
            c16,
            c17,
            c18,
            c19,
            c20,
            c21,
            c22,
            c23,
            c24,
            c25,
            c26,
            c27,
            c28,
            c29,
            c30,
            c31,
            c32,
            c33,
            c34,
            c35,
            c36,
            c37,
            c38,
            c39,
            c40,
            c41,
            c42,
            c43,
            c44,
            c45,
            c46,
            c47,
            c48,
            c49,
            c50,
            c51,
            c52,
            c53,
            c54,
            c55,
            c56,
            c57,
            c58,
            c59,
            c60,
            c61,
            c62,
            c63,
            c64,
            c65,
            c66,
            c67,
            c68,
            c69,
            c70,
            c71,
            c72,
            c73,
            c74,
            c75,
            c76,
            c77,
            c78,
            c79,
            c80,
            c81,
            c82,
            c83,
            c84,
            c85,
            c86,
            c87,
            c88,
            c89,
            c90,
            c91,
            c92,
            c93,
            c94,
            c95,
            c96,
            c97,
            c98,
            c99,
            c100,
            c101,
            c102,
            c103,
            c104,
            c105,
            c106,
            c107,
            c108,
            c109,
            c110,
            c111,
            c112,
            c113,
            c114,
            c115,
            c116,
            c117,
            c118,
            c119,
            c120,
            c121,
            c122,
            c123,
            c124,
            c125,
            builder,
            note
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45,
          46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67,
          68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89,
          90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109,
          110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126)
      .postgres("""
          INSERT INTO "readings" ("id", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14", "c15", "c16", "c17", "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27", "c28", "c29", "c30", "c31", "c32", "c33", "c34", "c35", "c36", "c37", "c38", "c39", "c40", "c41", "c42", "c43", "c44", "c45", "c46", "c47", "c48", "c49", "c50", "c51", "c52", "c53", "c54", "c55", "c56", "c57", "c58", "c59", "c60", "c61", "c62", "c63", "c64", "c65", "c66", "c67", "c68", "c69", "c70", "c71", "c72", "c73", "c74", "c75", "c76", "c77", "c78", "c79", "c80", "c81", "c82", "c83", "c84", "c85", "c86", "c87", "c88", "c89", "c90", "c91", "c92", "c93", "c94", "c95", "c96", "c97", "c98", "c99", "c100", "c101", "c102", "c103", "c104", "c105", "c106", "c107", "c108", "c109", "c110", "c111", "c112", "c113", "c114", "c115", "c116", "c117", "c118", "c119", "c120", "c121", "c122", "c123", "c124", "c125", "builder", "note")
          VALUES
            (sluice_1.explicit_id('"readings"', 'id', ?::bigint), ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::text, ?::text)
          RETURNING
            "id",
            "c2",
            "c3",
            "c4",
            "c5",
            "c6",
            "c7",
            "c8",
            "c9",
            "c10",
            "c11",
            "c12",
            "c13",
            "c14",
            "c15",
            "c16",
            "c17",
            "c18",
            "c19",
            "c20",
            "c21",
            "c22",
            "c23",
            "c24",
            "c25",
            "c26",
            "c27",
            "c28",
            "c29",
            "c30",
            "c31",
            "c32",
            "c33",
            "c34",
            "c35",
            "c36",
            "c37",
            "c38",
            "c39",
            "c40",
            "c41",
            "c42",
            "c43",
            "c44",
            "c45",
            "c46",
            "c47",
            "c48",
            "c49",
            "c50",
            "c51",
            "c52",
            "c53",
            "c54",
            "c55",
            "c56",
            "c57",
            "c58",
            "c59",
            "c60",
            "c61",
            "c62",
            "c63",
            "c64",
            "c65",
            "c66",
            "c67",
            "c68",
            "c69",
            "c70",
            "c71",
            "c72",
            "c73",
            "c74",
            "c75",
            "c76",
            "c77",
            "c78",
            "c79",
            "c80",
            "c81",
            "c82",
            "c83",
            "c84",
            "c85",
            "c86",
            "c87",
            "c88",
            "c89",
            "c90",
            "c91",
            "c92",
            "c93",
            "c94",
            "c95",
            "c96",
            "c97",
            "c98",
            "c99",
            "c100",
            "c101",
            "c102",
            "c103",
            "c104",
            "c105",
            "c106",
            "c107",
            "c108",
            "c109",
            "c110",
            "c111",
            "c112",
            "c113",
            "c114",
            "c115",
            "c116",
            "c117",
            "c118",
            "c119",
            "c120",
            "c121",
            "c122",
            "c123",
            "c124",
            "c125",
            "builder",
            "note"
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45,
          46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67,
          68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89,
          90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109,
          110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126)
      .build();

  private static final SqlText MOVE = SqlText.write("move", "com/acme/meters.sql", 138)
      .parameters("c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11", "c12", "c13", "c14",
          "c15", "c16", "c17", "c18", "c19", "c20", "c21", "c22", "c23", "c24", "c25", "c26", "c27",
          "c28", "c29", "c30", "c31", "c32", "c33", "c34", "c35", "c36", "c37", "c38", "c39", "c40",
          "c41", "c42", "c43", "c44", "c45", "c46", "c47", "c48", "c49", "c50", "c51", "c52", "c53",
          "c54", "c55", "c56", "c57", "c58", "c59", "c60", "c61", "c62", "c63", "c64", "c65", "c66",
          "c67", "c68", "c69", "c70", "c71", "c72", "c73", "c74", "c75", "c76", "c77", "c78", "c79",
          "c80", "c81", "c82", "c83", "c84", "c85", "c86", "c87", "c88", "c89", "c90", "c91", "c92",
          "c93", "c94", "c95", "c96", "c97", "c98", "c99", "c100", "c101", "c102", "c103", "c104",
          "c105", "c106", "c107", "c108", "c109", "c110", "c111", "c112", "c113", "c114", "c115",
          "c116", "c117", "c118", "c119", "c120", "c121", "c122", "c123", "c124", "c125", "note",
          "parameters")
      .writes("readings")
      .sqlite("""
          UPDATE readings
          SET
            c2 = ?,
            c3 = ?,
            c4 = ?,
            c5 = ?,
            c6 = ?,
            c7 = ?,
            c8 = ?,
            c9 = ?,
            c10 = ?,
            c11 = ?,
            c12 = ?,
            c13 = ?,
            c14 = ?,
            c15 = ?,
            c16 = ?,
            c17 = ?,
            c18 = ?,
            c19 = ?,
            c20 = ?,
            c21 = ?,
            c22 = ?,
            c23 = ?,
            c24 = ?,
            c25 = ?,
            c26 = ?,
            c27 = ?,
            c28 = ?,
            c29 = ?,
            c30 = ?,
            c31 = ?,
            c32 = ?,
            c33 = ?,
            c34 = ?,
            c35 = ?,
            c36 = ?,
            c37 = ?,
            c38 = ?,
            c39 = ?,
            c40 = ?,
            c41 = ?,
            c42 = ?,
            c43 = ?,
            c44 = ?,
            c45 = ?,
            c46 = ?,
            c47 = ?,
            c48 = ?,
            c49 = ?,
            c50 = ?,
            c51 = ?,
            c52 = ?,
            c53 = ?,
            c54 = ?,
            c55 = ?,
            c56 = ?,
            c57 = ?,
            c58 = ?,
            c59 = ?,
            c60 = ?,
            c61 = ?,
            c62 = ?,
            c63 = ?,
            c64 = ?,
            c65 = ?,
            c66 = ?,
            c67 = ?,
            c68 = ?,
            c69 = ?,
            c70 = ?,
            c71 = ?,
            c72 = ?,
            c73 = ?,
            c74 = ?,
            c75 = ?,
            c76 = ?,
            c77 = ?,
            c78 = ?,
            c79 = ?,
            c80 = ?,
            c81 = ?,
            c82 = ?,
            c83 = ?,
            c84 = ?,
            c85 = ?,
            c86 = ?,
            c87 = ?,
            c88 = ?,
            c89 = ?,
            c90 = ?,
            c91 = ?,
            c92 = ?,
            c93 = ?,
            c94 = ?,
            c95 = ?,
            c96 = ?,
            c97 = ?,
            c98 = ?,
            c99 = ?,
            c100 = ?,
            c101 = ?,
            c102 = ?,
            c103 = ?,
            c104 = ?,
            c105 = ?,
            c106 = ?,
            c107 = ?,
            c108 = ?,
            c109 = ?,
            c110 = ?,
            c111 = ?,
            c112 = ?,
            c113 = ?,
            c114 = ?,
            c115 = ?,
            c116 = ?,
            c117 = ?,
            c118 = ?,
            c119 = ?,
            c120 = ?,
            c121 = ?,
            c122 = ?,
            c123 = ?,
            c124 = ?,
            c125 = ?,
            note = ?
          WHERE id IN (SELECT value FROM json_each(?))
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45,
          46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67,
          68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89,
          90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109,
          110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125)
      .postgres("""
          UPDATE "readings"
          SET
            "c2" = ?::bigint,
            "c3" = ?::bigint,
            "c4" = ?::bigint,
            "c5" = ?::bigint,
            "c6" = ?::bigint,
            "c7" = ?::bigint,
            "c8" = ?::bigint,
            "c9" = ?::bigint,
            "c10" = ?::bigint,
            "c11" = ?::bigint,
            "c12" = ?::bigint,
            "c13" = ?::bigint,
            "c14" = ?::bigint,
            "c15" = ?::bigint,
            "c16" = ?::bigint,
            "c17" = ?::bigint,
            "c18" = ?::bigint,
            "c19" = ?::bigint,
            "c20" = ?::bigint,
            "c21" = ?::bigint,
            "c22" = ?::bigint,
            "c23" = ?::bigint,
            "c24" = ?::bigint,
            "c25" = ?::bigint,
            "c26" = ?::bigint,
            "c27" = ?::bigint,
            "c28" = ?::bigint,
            "c29" = ?::bigint,
            "c30" = ?::bigint,
            "c31" = ?::bigint,
            "c32" = ?::bigint,
            "c33" = ?::bigint,
            "c34" = ?::bigint,
            "c35" = ?::bigint,
            "c36" = ?::bigint,
            "c37" = ?::bigint,
            "c38" = ?::bigint,
            "c39" = ?::bigint,
            "c40" = ?::bigint,
            "c41" = ?::bigint,
            "c42" = ?::bigint,
            "c43" = ?::bigint,
            "c44" = ?::bigint,
            "c45" = ?::bigint,
            "c46" = ?::bigint,
            "c47" = ?::bigint,
            "c48" = ?::bigint,
            "c49" = ?::bigint,
            "c50" = ?::bigint,
            "c51" = ?::bigint,
            "c52" = ?::bigint,
            "c53" = ?::bigint,
            "c54" = ?::bigint,
            "c55" = ?::bigint,
            "c56" = ?::bigint,
            "c57" = ?::bigint,
            "c58" = ?::bigint,
            "c59" = ?::bigint,
            "c60" = ?::bigint,
            "c61" = ?::bigint,
            "c62" = ?::bigint,
            "c63" = ?::bigint,
            "c64" = ?::bigint,
            "c65" = ?::bigint,
            "c66" = ?::bigint,
            "c67" = ?::bigint,
            "c68" = ?::bigint,
            "c69" = ?::bigint,
            "c70" = ?::bigint,
            "c71" = ?::bigint,
            "c72" = ?::bigint,
            "c73" = ?::bigint,
            "c74" = ?::bigint,
            "c75" = ?::bigint,
            "c76" = ?::bigint,
            "c77" = ?::bigint,
            "c78" = ?::bigint,
            "c79" = ?::bigint,
            "c80" = ?::bigint,
            "c81" = ?::bigint,
            "c82" = ?::bigint,
            "c83" = ?::bigint,
            "c84" = ?::bigint,
            "c85" = ?::bigint,
            "c86" = ?::bigint,
            "c87" = ?::bigint,
            "c88" = ?::bigint,
            "c89" = ?::bigint,
            "c90" = ?::bigint,
            "c91" = ?::bigint,
            "c92" = ?::bigint,
            "c93" = ?::bigint,
            "c94" = ?::bigint,
            "c95" = ?::bigint,
            "c96" = ?::bigint,
            "c97" = ?::bigint,
            "c98" = ?::bigint,
            "c99" = ?::bigint,
            "c100" = ?::bigint,
            "c101" = ?::bigint,
            "c102" = ?::bigint,
            "c103" = ?::bigint,
            "c104" = ?::bigint,
            "c105" = ?::bigint,
            "c106" = ?::bigint,
            "c107" = ?::bigint,
            "c108" = ?::bigint,
            "c109" = ?::bigint,
            "c110" = ?::bigint,
            "c111" = ?::bigint,
            "c112" = ?::bigint,
            "c113" = ?::bigint,
            "c114" = ?::bigint,
            "c115" = ?::bigint,
            "c116" = ?::bigint,
            "c117" = ?::bigint,
            "c118" = ?::bigint,
            "c119" = ?::bigint,
            "c120" = ?::bigint,
            "c121" = ?::bigint,
            "c122" = ?::bigint,
            "c123" = ?::bigint,
            "c124" = ?::bigint,
            "c125" = ?::bigint,
            "note" = ?::text
          WHERE "id" = ANY(?::bigint[])
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45,
          46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67,
          68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89,
          90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109,
          110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125)
      .build();

  private static final FoldedReader<Long, MetersQueries.WithOthersRow> READ_WITH_OTHERS_ROW$ = FoldedReader.of(
      MetersQueriesImpl::readWithOthersRow,
      item -> item.getLong(129),
      128,
      false,
      FoldKey.integer(1));

  private final SqlSession session;

  MetersQueriesImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Optional<Reading> byId(long id) {
    return session.query(
        BY_ID,
        b -> b.setLong(0, id),
        MetersQueriesImpl::readReading).optional();
  }

  @Override
  public Query<MetersQueries.WithOthersRow> withOthers() {
    return session.queryFolded(
        WITH_OTHERS,
        ParameterBinder.NONE,
        READ_WITH_OTHERS_ROW$);
  }

  @Override
  public List<Reading> add(NewReading row) {
    return session.query(
        ADD,
        b -> {
          b.setLong(0, row.id());
          b.setLong(1, row.c2());
          b.setLong(2, row.c3());
          b.setLong(3, row.c4());
          b.setLong(4, row.c5());
          b.setLong(5, row.c6());
          b.setLong(6, row.c7());
          b.setLong(7, row.c8());
          b.setLong(8, row.c9());
          b.setLong(9, row.c10());
          b.setLong(10, row.c11());
          b.setLong(11, row.c12());
          b.setLong(12, row.c13());
          b.setLong(13, row.c14());
          b.setLong(14, row.c15());
          b.setLong(15, row.c16());
          b.setLong(16, row.c17());
          b.setLong(17, row.c18());
          b.setLong(18, row.c19());
          b.setLong(19, row.c20());
          b.setLong(20, row.c21());
          b.setLong(21, row.c22());
          b.setLong(22, row.c23());
          b.setLong(23, row.c24());
          b.setLong(24, row.c25());
          b.setLong(25, row.c26());
          b.setLong(26, row.c27());
          b.setLong(27, row.c28());
          b.setLong(28, row.c29());
          b.setLong(29, row.c30());
          b.setLong(30, row.c31());
          b.setLong(31, row.c32());
          b.setLong(32, row.c33());
          b.setLong(33, row.c34());
          b.setLong(34, row.c35());
          b.setLong(35, row.c36());
          b.setLong(36, row.c37());
          b.setLong(37, row.c38());
          b.setLong(38, row.c39());
          b.setLong(39, row.c40());
          b.setLong(40, row.c41());
          b.setLong(41, row.c42());
          b.setLong(42, row.c43());
          b.setLong(43, row.c44());
          b.setLong(44, row.c45());
          b.setLong(45, row.c46());
          b.setLong(46, row.c47());
          b.setLong(47, row.c48());
          b.setLong(48, row.c49());
          b.setLong(49, row.c50());
          b.setLong(50, row.c51());
          b.setLong(51, row.c52());
          b.setLong(52, row.c53());
          b.setLong(53, row.c54());
          b.setLong(54, row.c55());
          b.setLong(55, row.c56());
          b.setLong(56, row.c57());
          b.setLong(57, row.c58());
          b.setLong(58, row.c59());
          b.setLong(59, row.c60());
          b.setLong(60, row.c61());
          b.setLong(61, row.c62());
          b.setLong(62, row.c63());
          b.setLong(63, row.c64());
          b.setLong(64, row.c65());
          b.setLong(65, row.c66());
          b.setLong(66, row.c67());
          b.setLong(67, row.c68());
          b.setLong(68, row.c69());
          b.setLong(69, row.c70());
          b.setLong(70, row.c71());
          b.setLong(71, row.c72());
          b.setLong(72, row.c73());
          b.setLong(73, row.c74());
          b.setLong(74, row.c75());
          b.setLong(75, row.c76());
          b.setLong(76, row.c77());
          b.setLong(77, row.c78());
          b.setLong(78, row.c79());
          b.setLong(79, row.c80());
          b.setLong(80, row.c81());
          b.setLong(81, row.c82());
          b.setLong(82, row.c83());
          b.setLong(83, row.c84());
          b.setLong(84, row.c85());
          b.setLong(85, row.c86());
          b.setLong(86, row.c87());
          b.setLong(87, row.c88());
          b.setLong(88, row.c89());
          b.setLong(89, row.c90());
          b.setLong(90, row.c91());
          b.setLong(91, row.c92());
          b.setLong(92, row.c93());
          b.setLong(93, row.c94());
          b.setLong(94, row.c95());
          b.setLong(95, row.c96());
          b.setLong(96, row.c97());
          b.setLong(97, row.c98());
          b.setLong(98, row.c99());
          b.setLong(99, row.c100());
          b.setLong(100, row.c101());
          b.setLong(101, row.c102());
          b.setLong(102, row.c103());
          b.setLong(103, row.c104());
          b.setLong(104, row.c105());
          b.setLong(105, row.c106());
          b.setLong(106, row.c107());
          b.setLong(107, row.c108());
          b.setLong(108, row.c109());
          b.setLong(109, row.c110());
          b.setLong(110, row.c111());
          b.setLong(111, row.c112());
          b.setLong(112, row.c113());
          b.setLong(113, row.c114());
          b.setLong(114, row.c115());
          b.setLong(115, row.c116());
          b.setLong(116, row.c117());
          b.setLong(117, row.c118());
          b.setLong(118, row.c119());
          b.setLong(119, row.c120());
          b.setLong(120, row.c121());
          b.setLong(121, row.c122());
          b.setLong(122, row.c123());
          b.setLong(123, row.c124());
          b.setLong(124, row.c125());
          b.setString(125, row.builder());
          b.setString(126, row.note());
        },
        MetersQueriesImpl::readReading).list();
  }

  @Override
  public long move(long c2, long c3, long c4, long c5, long c6, long c7, long c8, long c9, long c10,
      long c11, long c12, long c13, long c14, long c15, long c16, long c17, long c18, long c19,
      long c20, long c21, long c22, long c23, long c24, long c25, long c26, long c27, long c28,
      long c29, long c30, long c31, long c32, long c33, long c34, long c35, long c36, long c37,
      long c38, long c39, long c40, long c41, long c42, long c43, long c44, long c45, long c46,
      long c47, long c48, long c49, long c50, long c51, long c52, long c53, long c54, long c55,
      long c56, long c57, long c58, long c59, long c60, long c61, long c62, long c63, long c64,
      long c65, long c66, long c67, long c68, long c69, long c70, long c71, long c72, long c73,
      long c74, long c75, long c76, long c77, long c78, long c79, long c80, long c81, long c82,
      long c83, long c84, long c85, long c86, long c87, long c88, long c89, long c90, long c91,
      long c92, long c93, long c94, long c95, long c96, long c97, long c98, long c99, long c100,
      long c101, long c102, long c103, long c104, long c105, long c106, long c107, long c108,
      long c109, long c110, long c111, long c112, long c113, long c114, long c115, long c116,
      long c117, long c118, long c119, long c120, long c121, long c122, long c123, long c124,
      long c125, @Nullable String note, Collection<Long> parameters) {
    return session.update(
        MOVE,
        b -> {
          b.setLong(0, c2);
          b.setLong(1, c3);
          b.setLong(2, c4);
          b.setLong(3, c5);
          b.setLong(4, c6);
          b.setLong(5, c7);
          b.setLong(6, c8);
          b.setLong(7, c9);
          b.setLong(8, c10);
          b.setLong(9, c11);
          b.setLong(10, c12);
          b.setLong(11, c13);
          b.setLong(12, c14);
          b.setLong(13, c15);
          b.setLong(14, c16);
          b.setLong(15, c17);
          b.setLong(16, c18);
          b.setLong(17, c19);
          b.setLong(18, c20);
          b.setLong(19, c21);
          b.setLong(20, c22);
          b.setLong(21, c23);
          b.setLong(22, c24);
          b.setLong(23, c25);
          b.setLong(24, c26);
          b.setLong(25, c27);
          b.setLong(26, c28);
          b.setLong(27, c29);
          b.setLong(28, c30);
          b.setLong(29, c31);
          b.setLong(30, c32);
          b.setLong(31, c33);
          b.setLong(32, c34);
          b.setLong(33, c35);
          b.setLong(34, c36);
          b.setLong(35, c37);
          b.setLong(36, c38);
          b.setLong(37, c39);
          b.setLong(38, c40);
          b.setLong(39, c41);
          b.setLong(40, c42);
          b.setLong(41, c43);
          b.setLong(42, c44);
          b.setLong(43, c45);
          b.setLong(44, c46);
          b.setLong(45, c47);
          b.setLong(46, c48);
          b.setLong(47, c49);
          b.setLong(48, c50);
          b.setLong(49, c51);
          b.setLong(50, c52);
          b.setLong(51, c53);
          b.setLong(52, c54);
          b.setLong(53, c55);
          b.setLong(54, c56);
          b.setLong(55, c57);
          b.setLong(56, c58);
          b.setLong(57, c59);
          b.setLong(58, c60);
          b.setLong(59, c61);
          b.setLong(60, c62);
          b.setLong(61, c63);
          b.setLong(62, c64);
          b.setLong(63, c65);
          b.setLong(64, c66);
          b.setLong(65, c67);
          b.setLong(66, c68);
          b.setLong(67, c69);
          b.setLong(68, c70);
          b.setLong(69, c71);
          b.setLong(70, c72);
          b.setLong(71, c73);
          b.setLong(72, c74);
          b.setLong(73, c75);
          b.setLong(74, c76);
          b.setLong(75, c77);
          b.setLong(76, c78);
          b.setLong(77, c79);
          b.setLong(78, c80);
          b.setLong(79, c81);
          b.setLong(80, c82);
          b.setLong(81, c83);
          b.setLong(82, c84);
          b.setLong(83, c85);
          b.setLong(84, c86);
          b.setLong(85, c87);
          b.setLong(86, c88);
          b.setLong(87, c89);
          b.setLong(88, c90);
          b.setLong(89, c91);
          b.setLong(90, c92);
          b.setLong(91, c93);
          b.setLong(92, c94);
          b.setLong(93, c95);
          b.setLong(94, c96);
          b.setLong(95, c97);
          b.setLong(96, c98);
          b.setLong(97, c99);
          b.setLong(98, c100);
          b.setLong(99, c101);
          b.setLong(100, c102);
          b.setLong(101, c103);
          b.setLong(102, c104);
          b.setLong(103, c105);
          b.setLong(104, c106);
          b.setLong(105, c107);
          b.setLong(106, c108);
          b.setLong(107, c109);
          b.setLong(108, c110);
          b.setLong(109, c111);
          b.setLong(110, c112);
          b.setLong(111, c113);
          b.setLong(112, c114);
          b.setLong(113, c115);
          b.setLong(114, c116);
          b.setLong(115, c117);
          b.setLong(116, c118);
          b.setLong(117, c119);
          b.setLong(118, c120);
          b.setLong(119, c121);
          b.setLong(120, c122);
          b.setLong(121, c123);
          b.setLong(122, c124);
          b.setLong(123, c125);
          b.setString(124, note);
          b.setLongs(125, parameters);
        });
  }

  private static Reading readReading(Row row) throws SQLException {
    return Reading.builder_()
        .id(row.getLong(1))
        .c2(row.getLong(2))
        .c3(row.getLong(3))
        .c4(row.getLong(4))
        .c5(row.getLong(5))
        .c6(row.getLong(6))
        .c7(row.getLong(7))
        .c8(row.getLong(8))
        .c9(row.getLong(9))
        .c10(row.getLong(10))
        .c11(row.getLong(11))
        .c12(row.getLong(12))
        .c13(row.getLong(13))
        .c14(row.getLong(14))
        .c15(row.getLong(15))
        .c16(row.getLong(16))
        .c17(row.getLong(17))
        .c18(row.getLong(18))
        .c19(row.getLong(19))
        .c20(row.getLong(20))
        .c21(row.getLong(21))
        .c22(row.getLong(22))
        .c23(row.getLong(23))
        .c24(row.getLong(24))
        .c25(row.getLong(25))
        .c26(row.getLong(26))
        .c27(row.getLong(27))
        .c28(row.getLong(28))
        .c29(row.getLong(29))
        .c30(row.getLong(30))
        .c31(row.getLong(31))
        .c32(row.getLong(32))
        .c33(row.getLong(33))
        .c34(row.getLong(34))
        .c35(row.getLong(35))
        .c36(row.getLong(36))
        .c37(row.getLong(37))
        .c38(row.getLong(38))
        .c39(row.getLong(39))
        .c40(row.getLong(40))
        .c41(row.getLong(41))
        .c42(row.getLong(42))
        .c43(row.getLong(43))
        .c44(row.getLong(44))
        .c45(row.getLong(45))
        .c46(row.getLong(46))
        .c47(row.getLong(47))
        .c48(row.getLong(48))
        .c49(row.getLong(49))
        .c50(row.getLong(50))
        .c51(row.getLong(51))
        .c52(row.getLong(52))
        .c53(row.getLong(53))
        .c54(row.getLong(54))
        .c55(row.getLong(55))
        .c56(row.getLong(56))
        .c57(row.getLong(57))
        .c58(row.getLong(58))
        .c59(row.getLong(59))
        .c60(row.getLong(60))
        .c61(row.getLong(61))
        .c62(row.getLong(62))
        .c63(row.getLong(63))
        .c64(row.getLong(64))
        .c65(row.getLong(65))
        .c66(row.getLong(66))
        .c67(row.getLong(67))
        .c68(row.getLong(68))
        .c69(row.getLong(69))
        .c70(row.getLong(70))
        .c71(row.getLong(71))
        .c72(row.getLong(72))
        .c73(row.getLong(73))
        .c74(row.getLong(74))
        .c75(row.getLong(75))
        .c76(row.getLong(76))
        .c77(row.getLong(77))
        .c78(row.getLong(78))
        .c79(row.getLong(79))
        .c80(row.getLong(80))
        .c81(row.getLong(81))
        .c82(row.getLong(82))
        .c83(row.getLong(83))
        .c84(row.getLong(84))
        .c85(row.getLong(85))
        .c86(row.getLong(86))
        .c87(row.getLong(87))
        .c88(row.getLong(88))
        .c89(row.getLong(89))
        .c90(row.getLong(90))
        .c91(row.getLong(91))
        .c92(row.getLong(92))
        .c93(row.getLong(93))
        .c94(row.getLong(94))
        .c95(row.getLong(95))
        .c96(row.getLong(96))
        .c97(row.getLong(97))
        .c98(row.getLong(98))
        .c99(row.getLong(99))
        .c100(row.getLong(100))
        .c101(row.getLong(101))
        .c102(row.getLong(102))
        .c103(row.getLong(103))
        .c104(row.getLong(104))
        .c105(row.getLong(105))
        .c106(row.getLong(106))
        .c107(row.getLong(107))
        .c108(row.getLong(108))
        .c109(row.getLong(109))
        .c110(row.getLong(110))
        .c111(row.getLong(111))
        .c112(row.getLong(112))
        .c113(row.getLong(113))
        .c114(row.getLong(114))
        .c115(row.getLong(115))
        .c116(row.getLong(116))
        .c117(row.getLong(117))
        .c118(row.getLong(118))
        .c119(row.getLong(119))
        .c120(row.getLong(120))
        .c121(row.getLong(121))
        .c122(row.getLong(122))
        .c123(row.getLong(123))
        .c124(row.getLong(124))
        .c125(row.getLong(125))
        .builder(row.getString(126))
        .note(row.getStringOrNull(127))
        .build();
  }

  private static Function<List<Long>, MetersQueries.WithOthersRow> readWithOthersRow(Row row) throws
      SQLException {
    var builder = MetersQueries.WithOthersRow.builder_()
        .id(row.getLong(1))
        .c2(row.getLong(2))
        .c3(row.getLong(3))
        .c4(row.getLong(4))
        .c5(row.getLong(5))
        .c6(row.getLong(6))
        .c7(row.getLong(7))
        .c8(row.getLong(8))
        .c9(row.getLong(9))
        .c10(row.getLong(10))
        .c11(row.getLong(11))
        .c12(row.getLong(12))
        .c13(row.getLong(13))
        .c14(row.getLong(14))
        .c15(row.getLong(15))
        .c16(row.getLong(16))
        .c17(row.getLong(17))
        .c18(row.getLong(18))
        .c19(row.getLong(19))
        .c20(row.getLong(20))
        .c21(row.getLong(21))
        .c22(row.getLong(22))
        .c23(row.getLong(23))
        .c24(row.getLong(24))
        .c25(row.getLong(25))
        .c26(row.getLong(26))
        .c27(row.getLong(27))
        .c28(row.getLong(28))
        .c29(row.getLong(29))
        .c30(row.getLong(30))
        .c31(row.getLong(31))
        .c32(row.getLong(32))
        .c33(row.getLong(33))
        .c34(row.getLong(34))
        .c35(row.getLong(35))
        .c36(row.getLong(36))
        .c37(row.getLong(37))
        .c38(row.getLong(38))
        .c39(row.getLong(39))
        .c40(row.getLong(40))
        .c41(row.getLong(41))
        .c42(row.getLong(42))
        .c43(row.getLong(43))
        .c44(row.getLong(44))
        .c45(row.getLong(45))
        .c46(row.getLong(46))
        .c47(row.getLong(47))
        .c48(row.getLong(48))
        .c49(row.getLong(49))
        .c50(row.getLong(50))
        .c51(row.getLong(51))
        .c52(row.getLong(52))
        .c53(row.getLong(53))
        .c54(row.getLong(54))
        .c55(row.getLong(55))
        .c56(row.getLong(56))
        .c57(row.getLong(57))
        .c58(row.getLong(58))
        .c59(row.getLong(59))
        .c60(row.getLong(60))
        .c61(row.getLong(61))
        .c62(row.getLong(62))
        .c63(row.getLong(63))
        .c64(row.getLong(64))
        .c65(row.getLong(65))
        .c66(row.getLong(66))
        .c67(row.getLong(67))
        .c68(row.getLong(68))
        .c69(row.getLong(69))
        .c70(row.getLong(70))
        .c71(row.getLong(71))
        .c72(row.getLong(72))
        .c73(row.getLong(73))
        .c74(row.getLong(74))
        .c75(row.getLong(75))
        .c76(row.getLong(76))
        .c77(row.getLong(77))
        .c78(row.getLong(78))
        .c79(row.getLong(79))
        .c80(row.getLong(80))
        .c81(row.getLong(81))
        .c82(row.getLong(82))
        .c83(row.getLong(83))
        .c84(row.getLong(84))
        .c85(row.getLong(85))
        .c86(row.getLong(86))
        .c87(row.getLong(87))
        .c88(row.getLong(88))
        .c89(row.getLong(89))
        .c90(row.getLong(90))
        .c91(row.getLong(91))
        .c92(row.getLong(92))
        .c93(row.getLong(93))
        .c94(row.getLong(94))
        .c95(row.getLong(95))
        .c96(row.getLong(96))
        .c97(row.getLong(97))
        .c98(row.getLong(98))
        .c99(row.getLong(99))
        .c100(row.getLong(100))
        .c101(row.getLong(101))
        .c102(row.getLong(102))
        .c103(row.getLong(103))
        .c104(row.getLong(104))
        .c105(row.getLong(105))
        .c106(row.getLong(106))
        .c107(row.getLong(107))
        .c108(row.getLong(108))
        .c109(row.getLong(109))
        .c110(row.getLong(110))
        .c111(row.getLong(111))
        .c112(row.getLong(112))
        .c113(row.getLong(113))
        .c114(row.getLong(114))
        .c115(row.getLong(115))
        .c116(row.getLong(116))
        .c117(row.getLong(117))
        .c118(row.getLong(118))
        .c119(row.getLong(119))
        .c120(row.getLong(120))
        .c121(row.getLong(121))
        .c122(row.getLong(122))
        .c123(row.getLong(123))
        .c124(row.getLong(124))
        .c125(row.getLong(125))
        .builder(row.getString(126))
        .note(row.getStringOrNull(127));
    return list -> builder.others(list).build();
  }
}

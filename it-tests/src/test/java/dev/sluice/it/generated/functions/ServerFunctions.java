package dev.sluice.it.generated.functions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL has and SQLite has not. */
public final class ServerFunctions {
    private ServerFunctions() {}

    /** cbrt. */
    public static final class CubeRoot {
        private CubeRoot() {}

        public static double apply(double number) {
            return Math.cbrt(number);
        }
    }

    /** to_hex. */
    public static final class Hex {
        private Hex() {}

        public static @Nullable String apply(@Nullable Long number) {
            return number == null ? null : Long.toHexString(number);
        }
    }

    /** lcm. */
    public static final class CommonMultiple {
        private CommonMultiple() {}

        public static Long apply(long one, long other) {
            long a = Math.abs(one);
            long b = Math.abs(other);
            while (b != 0) {
                long rest = a % b;
                a = b;
                b = rest;
            }
            return a == 0 ? 0 : Math.abs(Math.multiplyExact(one / a, other));
        }
    }

    /** boolne. */
    public static final class Unlike {
        private Unlike() {}

        public static boolean apply(boolean one, boolean other) {
            return one != other;
        }
    }

    /** sha256. */
    public static final class Digest {
        private Digest() {}

        public static byte[] apply(byte[] bytes) {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Of no server: gives NULL where it promised not to, and throws. */
    public static final class Picky {
        private Picky() {}

        public static @Nullable Long apply(Long number) {
            if (number < 0) {
                throw new IllegalArgumentException("no negative numbers please");
            }
            return number == 0 ? null : number;
        }
    }
}

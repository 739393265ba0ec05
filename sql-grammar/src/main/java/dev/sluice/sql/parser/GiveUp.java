package dev.sluice.sql.parser;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Ends a parse at the first token that does not fit; cheap, because what could fit is found by many short parses. */
final class GiveUp extends DefaultErrorStrategy {
    /** Says where a parse ended. */
    static final class Failure extends ParseCancellationException {
        private static final long serialVersionUID = 1L;

        private final transient Token offending;

        private Failure(Token offending) {
            this.offending = offending;
        }

        /** Returns the token that does not fit. */
        Token offending() {
            return offending;
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
        throw new Failure(e.getOffendingToken());
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw new Failure(recognizer.getCurrentToken());
    }

    @Override
    public void sync(Parser recognizer) {}
}

package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;

/**
 * A part of a tree. Nodes are values: they never change and know neither their parent nor what they mean.
 *
 * <p>Facts about a node are kept beside the tree, by identity.
 */
public interface Node {
    /** Returns where the node stands in its source file. */
    SourceSpan span();
}

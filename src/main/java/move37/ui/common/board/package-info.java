/**
 * The drawn board: one {@code BoardView} for every game, painted by a {@code BoardPainter} of the
 * game, with overlays for what a network or a search thinks. All classes here belong to the JavaFX
 * application thread except the records and enums.
 */
package move37.ui.common.board;

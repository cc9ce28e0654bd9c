/**
 * How each game's board and pieces look: painters on a canvas, where cells lie, which colours there
 * are. Knows nothing of positions that move or of the mouse.
 */
package move37.ui.common.board.paint;

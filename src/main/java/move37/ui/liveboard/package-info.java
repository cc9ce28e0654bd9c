/** Watching: the network's guesses while it imitates, and its games while it plays itself. */
package move37.ui.liveboard;

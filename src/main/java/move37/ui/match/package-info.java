/** Playing against the agent, while it trains or later. */
package move37.ui.match;

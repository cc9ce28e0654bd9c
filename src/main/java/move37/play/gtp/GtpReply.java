package move37.play.gtp;

/**
 * What an engine answered to a command.
 *
 * @param isSuccess whether it did what it was asked ({@code =}) or refused ({@code ?})
 * @param text the result or the reason, without the id; several lines have line feeds between them
 */
public record GtpReply(boolean isSuccess, String text) {}

package move37.ui.common.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import move37.ui.common.board.paint.ColorToken;
import move37.ui.common.board.paint.Palette;

/**
 * A region drawn by code on canvas layers that fill it, in the theme's colours and font. Requests
 * to draw are gathered: {@link #draw} runs once for all of them, when the region is laid out or at
 * the end of the frame, and only while the region is in a scene.
 */
public abstract class CanvasRegion extends Region {
  private static final List<TokenMetaData> TOKENS =
      Arrays.stream(ColorToken.values()).map(TokenMetaData::new).toList();
  private static final CssMetaData<CanvasRegion, Font> FONT = new InheritedFontMetaData();
  private static final List<CssMetaData<? extends Styleable, ?>> META_DATA = allMetaData();

  private final List<Canvas> layers = new ArrayList<>();
  private final Map<ColorToken, StyleableObjectProperty<Color>> colors =
      new EnumMap<>(ColorToken.class);
  private final StyleableObjectProperty<Font> font;
  private final ReadOnlyObjectWrapper<Palette> palette =
      new ReadOnlyObjectWrapper<>(new Palette(Map.of()));
  private final Runnable afterLayout = this::drawIfRequested;
  private boolean drawRequested = true;

  /** A region with this many canvas layers, the lowest first. */
  // Its own listeners and properties hold it from the start; none of them fires before it is shown.
  @SuppressWarnings("this-escape")
  protected CanvasRegion(int layerCount) {
    getStyleClass().add("m37-drawn");
    for (TokenMetaData meta : TOKENS) {
      colors.put(meta.token, new TokenProperty(meta));
    }
    font = new FontProperty();
    for (int i = 0; i < layerCount; i++) {
      Canvas layer = new Canvas();
      layer.setMouseTransparent(true);
      layer.setManaged(false);
      layers.add(layer);
    }
    getChildren().addAll(layers);
    setPickOnBounds(true);
    sceneProperty().addListener((_, before, now) -> moveTo(before, now));
  }

  private void moveTo(Scene before, Scene now) {
    if (before != null) {
      before.removePostLayoutPulseListener(afterLayout);
    }
    if (now != null) {
      now.addPostLayoutPulseListener(afterLayout);
      requestDraw();
    }
  }

  /** The theme's colours. */
  public final ReadOnlyObjectProperty<Palette> paletteProperty() {
    return palette.getReadOnlyProperty();
  }

  /** The theme's colours. */
  public final Palette palette() {
    return palette.get();
  }

  /** The font that the style sheets give, at this multiple of its size. */
  protected final Font font(double scale) {
    Font base = font.get();
    return scale == 1 ? base : Font.font(base.getFamily(), base.getSize() * scale);
  }

  /** The size in pixels of the font that the style sheets give. */
  protected final double fontSize() {
    return font.get().getSize();
  }

  /** The layer's pen, the lowest layer being 0. */
  protected final GraphicsContext pen(int layer) {
    return layers.get(layer).getGraphicsContext2D();
  }

  /** The layer's pen after wiping the layer. */
  protected final GraphicsContext cleanPen(int layer) {
    GraphicsContext pen = pen(layer);
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.setGlobalAlpha(1);
    pen.clearRect(0, 0, layers.get(layer).getWidth(), layers.get(layer).getHeight());
    return pen;
  }

  /**
   * The layer's pen after wiping the layer, which from now on covers only this part of the region.
   * The window's pixels are drawn anew where a layer changes, so a small one is cheap to change
   * often. The pen still draws in the region's coordinates.
   */
  protected final GraphicsContext cleanPen(int layer, Rectangle2D part) {
    Canvas canvas = layers.get(layer);
    canvas.relocate(part.getMinX(), part.getMinY());
    canvas.setWidth(part.getWidth());
    canvas.setHeight(part.getHeight());
    GraphicsContext pen = cleanPen(layer);
    pen.translate(-part.getMinX(), -part.getMinY());
    return pen;
  }

  /** Asks for {@link #draw} in the next frame. */
  protected final void requestDraw() {
    drawRequested = true;
    if (getScene() != null) {
      Platform.requestNextPulse();
    }
  }

  /** Draws what has changed; called on the JavaFX thread after layout, never with an empty size. */
  protected abstract void draw();

  /** The palette or the font has changed: all that is drawn is out of date. */
  protected void themeChanged() {
    requestDraw();
  }

  /** The size has changed: the layers are empty again. */
  protected void sizeChanged() {
    requestDraw();
  }

  private void drawIfRequested() {
    if (drawRequested && getWidth() >= 1 && getHeight() >= 1) {
      drawRequested = false;
      draw();
    }
  }

  @Override
  protected void layoutChildren() {
    double width = Math.ceil(getWidth());
    double height = Math.ceil(getHeight());
    Canvas first = layers.getFirst();
    if (first.getWidth() != width || first.getHeight() != height) {
      for (Canvas layer : layers) {
        layer.relocate(0, 0);
        layer.setWidth(width);
        layer.setHeight(height);
      }
      sizeChanged();
    }
    drawIfRequested();
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(CanvasRegion.class.getResource("/move37/assets/css/palette.css"))
        .toExternalForm();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return META_DATA;
  }

  private static List<CssMetaData<? extends Styleable, ?>> allMetaData() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.addAll(TOKENS);
    all.add(FONT);
    return List.copyOf(all);
  }

  private void tokenChanged() {
    Map<ColorToken, Color> now = new EnumMap<>(ColorToken.class);
    colors.forEach((token, color) -> now.put(token, color.get()));
    palette.set(new Palette(now));
    themeChanged();
  }

  private final class TokenProperty extends SimpleStyleableObjectProperty<Color> {
    TokenProperty(TokenMetaData meta) {
      super(meta, CanvasRegion.this, meta.getProperty(), meta.token.initial());
    }

    @Override
    protected void invalidated() {
      tokenChanged();
    }
  }

  private final class FontProperty extends SimpleStyleableObjectProperty<Font> {
    FontProperty() {
      super(FONT, CanvasRegion.this, "font", Font.getDefault());
    }

    @Override
    protected void invalidated() {
      // Reading makes it valid again, so that the next change is told too.
      if (get() != null) {
        themeChanged();
      }
    }
  }

  private static final class TokenMetaData extends CssMetaData<CanvasRegion, Color> {
    private final ColorToken token;

    TokenMetaData(ColorToken token) {
      super(token.cssName(), StyleConverter.getColorConverter(), token.initial());
      this.token = token;
    }

    @Override
    public boolean isSettable(CanvasRegion region) {
      return true;
    }

    @Override
    public StyleableProperty<Color> getStyleableProperty(CanvasRegion region) {
      return region.colors.get(token);
    }
  }

  private static final class InheritedFontMetaData extends FontCssMetaData<CanvasRegion> {
    InheritedFontMetaData() {
      super("-fx-font", Font.getDefault());
    }

    @Override
    public boolean isSettable(CanvasRegion region) {
      return true;
    }

    @Override
    public StyleableProperty<Font> getStyleableProperty(CanvasRegion region) {
      return region.font;
    }
  }
}

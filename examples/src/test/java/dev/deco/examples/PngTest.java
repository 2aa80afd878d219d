package dev.deco.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PngTest {
  @TempDir Path folder;

  @Test
  void thePixelsAreInTheFile() throws IOException {
    int[][] rows = {{0x112233, 0x445566, 0x778899}, {0, 0xFFFFFF, 0x808080}};

    Path file = Png.write(folder.resolve("new/image.png"), rows);

    BufferedImage image = ImageIO.read(file.toFile());
    assertThat(image.getWidth()).isEqualTo(3);
    assertThat(image.getHeight()).isEqualTo(2);
    assertThat(image.getRGB(1, 0) & 0xFFFFFF).isEqualTo(0x445566);
    assertThat(image.getRGB(2, 1) & 0xFFFFFF).isEqualTo(0x808080);
  }
}

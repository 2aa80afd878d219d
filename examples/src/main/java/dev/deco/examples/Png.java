package dev.deco.examples;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes images. */
final class Png {
  private Png() {}

  /**
   * Writes an image to a file, and makes the file's folder where there is none.
   *
   * @param file the file; one that exists is replaced
   * @param rows the rows from top to bottom, all of one length, of pixels 0xRRGGBB
   * @return the file
   * @throws IOException if it cannot be written
   */
  static Path write(Path file, int[][] rows) throws IOException {
    int width = rows[0].length;
    BufferedImage image = new BufferedImage(width, rows.length, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < rows.length; y++) {
      image.setRGB(0, y, width, 1, rows[y], 0, width);
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (!ImageIO.write(image, "png", file.toFile())) {
      throw new IOException("This JDK cannot write PNG files.");
    }
    return file;
  }
}

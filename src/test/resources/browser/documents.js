// Reads the studio's documents with nothing but what the browser itself knows of their formats.
const bytesOf = async (address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address + ' was answered with ' + answer.status);
  return answer.arrayBuffer();
};

const pixelsOf = (source, width, height) => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(source, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
};

const distance = (one, other) => {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += Math.abs(one[i] - other[i]);
  return sum / one.length;
};

const filmOf = async (address) => {
  const film = document.createElement('video');
  film.muted = true;
  const ready = new Promise((done, failed) => {
    film.onloadeddata = done;
    film.onerror = () => failed(new Error(address + ': ' + film.error?.message));
  });
  film.src = URL.createObjectURL(new Blob([await bytesOf(address)], { type: 'video/mp4' }));
  await ready;
  return film;
};

// A busy browser says that it is there before it shows the picture.
const shownAt = async (film, seconds) => {
  const there = new Promise((done) => film.addEventListener('seeked', done, { once: true }));
  const shown = new Promise((done) => film.requestVideoFrameCallback(done));
  film.currentTime = seconds;
  await there;
  await shown;
  return pixelsOf(film, 64, 36);
};

window.documents = {
  /**
   * A film: its size and length, how far it plays, which of the pictures each given second shows, and how much what the
   * first two of those seconds show differs, 0 to 255.
   */
  async film(address, pictures, seconds) {
    const film = await filmOf(address);
    const panels = await Promise.all(
      pictures.map(async (picture) => pixelsOf(await createImageBitmap(new Blob([await bytesOf(picture)])), 64, 36)),
    );
    const shows = [];
    const off = [];
    const moments = [];
    for (const second of seconds) {
      const shown = await shownAt(film, second);
      moments.push(shown);
      const distances = panels.map((panel) => distance(panel, shown));
      shows.push(distances.indexOf(Math.min(...distances)));
      off.push(Math.min(...distances));
    }
    await shownAt(film, 0);
    const moved = new Promise((done) => film.addEventListener('timeupdate', () => film.currentTime > 0.3 && done()));
    await film.play();
    await moved;
    film.pause();
    return {
      width: film.videoWidth,
      height: film.videoHeight,
      seconds: film.duration,
      shows,
      off: Math.max(...off),
      change: distance(moments[0], moments[1]),
    };
  },

  /** An animated picture: its size, and how long each of its frames stands. */
  async animation(address) {
    const decoder = new ImageDecoder({ data: await bytesOf(address), type: 'image/gif' });
    await decoder.tracks.ready;
    const milliseconds = [];
    let size;
    for (let i = 0; i < decoder.tracks.selectedTrack.frameCount; i++) {
      const { image } = await decoder.decode({ frameIndex: i });
      milliseconds.push(image.duration / 1000);
      size = [image.displayWidth, image.displayHeight];
    }
    return { size, milliseconds };
  },

  async picture(address) {
    const picture = await createImageBitmap(new Blob([await bytesOf(address)], { type: 'image/png' }));
    return { width: picture.width, height: picture.height };
  },

  /** A ZIP by its directory: the name of every entry, each unpacked and compared with its length there. */
  async archive(address) {
    const bytes = await bytesOf(address);
    const view = new DataView(bytes);
    let end = bytes.byteLength - 22;
    while (view.getUint32(end, true) !== 0x06054b50) end--;
    const names = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(new Uint8Array(bytes, at + 46, nameLength));
      const local = view.getUint32(at + 42, true);
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = new Blob([new Uint8Array(bytes, from, view.getUint32(at + 20, true))]);
      const unpacked =
        view.getUint16(at + 10, true) === 0
          ? packed
          : await new Response(packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))).blob();
      if (unpacked.size !== view.getUint32(at + 24, true)) throw new Error(name + ' has another length');
      if (name.endsWith('.png')) await createImageBitmap(unpacked);
      if (name.endsWith('.json')) JSON.parse(await unpacked.text());
      names.push(name);
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return names;
  },
};

/** Files that the page saves, instead of saving them. */
export function useDownloads(): File[] {
  const files: File[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let last: Blob;
  beforeEach(() => {
    files.length = 0;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return createObjectURL.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () {
      if (!this.download) return click.call(this);
      files.push(new File([last], this.download, { type: last.type }));
    };
  });
  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });
  return files;
}

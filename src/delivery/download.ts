/** Long enough for any browser to have taken the file. */
const KEPT_FOR = 10_000;

/** Hands the visitor a file that was made in the page. Nothing is asked of any server. */
export function download(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}

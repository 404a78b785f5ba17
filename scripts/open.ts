import { launchWithExtension } from '../tests/browser.ts';

/** Opens a browser window with the extension on its welcome page, and stays until the window is closed. */
export async function main(): Promise<number> {
  console.log('Opening a browser with Duly Noted on its welcome page. Close the window to end.');
  try {
    const { context, welcome } = await launchWithExtension({ headless: false, viewport: null });
    await welcome.bringToFront();
    await new Promise((resolve) => context.on('close', resolve));
    return 0;
  } catch (error) {
    // Chrome and Edge no longer take extensions from the command line; Chromium does.
    console.error(String(error).split('\n')[0]);
    console.error(
      'This browser did not load the extension. Open its extensions page, switch on developer mode, choose “Load unpacked” and pick the folder dist/chrome; or install Chromium and run npm start again.',
    );
    return 1;
  }
}

console.warn('hi', document.title);

// Makes elements. Texts only ever become text nodes, so that nothing a document says is read as markup.

const SVG = 'http://www.w3.org/2000/svg';

function apply(made, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === 'on') Object.entries(value).forEach(([event, listener]) => made.addEventListener(event, listener));
    else if (name === 'value') made.value = value;
    else made.setAttribute(name, value === true ? '' : value);
  }
  return made;
}

function fill(made, children) {
  made.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

/** An HTML element: attributes (listeners under `on`), then texts, nodes or lists of them; null and false are left out. */
export function element(name, attributes = {}, ...children) {
  const made = fill(document.createElement(name), children);
  return apply(made, attributes);
}

/** An SVG element, made the same way. */
export function drawn(name, attributes = {}, ...children) {
  return fill(apply(document.createElementNS(SVG, name), attributes), children);
}

/** Sets measures that depend on data; a style attribute would be refused by the content security policy. */
export function styled(made, properties) {
  Object.entries(properties).forEach(([name, value]) => made.style.setProperty(name, value));
  return made;
}
